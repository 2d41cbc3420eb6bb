using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Tests.Support;

/// <summary>Reads times off a motion, and compares numbers.</summary>
public static class Look
{
    /// <summary>When the amplitude first reaches a value, in milliseconds after a time.</summary>
    public static double RisesTo(Motion motion, double g, double afterMilliseconds = 0)
    {
        return First(motion, afterMilliseconds, amplitude => amplitude >= g);
    }

    /// <summary>When the amplitude first is down to a value, in milliseconds after a time.</summary>
    public static double FallsTo(Motion motion, double g, double afterMilliseconds)
    {
        return First(motion, afterMilliseconds, amplitude => amplitude <= g);
    }

    /// <summary>When the amplitude is smallest between two times, in milliseconds after the first.</summary>
    public static double Smallest(Motion motion, double afterMilliseconds, double untilMilliseconds)
    {
        int first = Index(motion, afterMilliseconds);
        int best = first;
        for (int i = first; i < Index(motion, untilMilliseconds); i++)
        {
            best = motion.Envelope[i] < motion.Envelope[best] ? i : best;
        }

        return (best - first) * 1000 / motion.SampleRateHertz;
    }

    /// <summary>The largest magnitude after a time, in g.</summary>
    public static double Peak(Motion motion, double afterMilliseconds = 0)
    {
        double peak = 0;
        for (int i = Index(motion, afterMilliseconds); i < motion.Acceleration.Length; i++)
        {
            peak = Math.Max(peak, motion.MagnitudeAt(i));
        }

        return peak;
    }

    public static double Width(Motion motion) => FeelMetrics.Of(motion, HeatBudget.Default).WidthMilliseconds;

    /// <summary>Prints two numbers and asserts that they are within a share of the expected one.</summary>
    public static void AreClose(TestContext context, string what, double expected, double actual, double share)
    {
        double error = (actual - expected) / expected;
        context.WriteLine(FormattableString.Invariant($"{what}: expected {expected:0.###}, modelled {actual:0.###} ({error:+0.00%;-0.00%})"));
        Assert.IsLessThanOrEqualTo(share, Math.Abs(error), what);
    }

    private static int Index(Motion motion, double milliseconds) => (int)Math.Round(milliseconds * motion.SampleRateHertz / 1000);

    private static double First(Motion motion, double afterMilliseconds, Func<double, bool> isThere)
    {
        int first = Index(motion, afterMilliseconds);
        int index = first;
        while (!isThere(motion.Envelope[index]))
        {
            index++;
        }

        return (index - first) * 1000 / motion.SampleRateHertz;
    }
}
