using System.Globalization;
using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Editing;

namespace HapticNode.Studio.Components;

/// <summary>The places of things in the drawings: shares of the width for what must be grasped, a drawing's own units for shapes.</summary>
internal static class Plot
{
    /// <summary>The units of height of every shape's drawing.</summary>
    internal const double Height = 1000;

    private const int RampPieces = 16;

    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of the width or height, as SVG has it.</summary>
    internal static string Share(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>Where a level lies from the top of its plot, 0..1.</summary>
    internal static double Level(LaneKind kind, double permille)
    {
        StepLimits limits = StepLimits.Of(kind);
        return (limits.HighestPermille - permille) / (limits.HighestPermille - limits.LowestPermille);
    }

    /// <summary>Where a frequency lies from the top of its plot, 0..1: octaves are alike.</summary>
    internal static double Pitch(double hertz) =>
        Math.Log(StepLimits.HighestHertz / hertz) / Math.Log((double)StepLimits.HighestHertz / StepLimits.LowestHertz);

    /// <summary>The frequency at a place of its plot.</summary>
    internal static double Hertz(double share) =>
        StepLimits.HighestHertz / Math.Exp(share * Math.Log((double)StepLimits.HighestHertz / StepLimits.LowestHertz));

    /// <summary>The line of a lane's levels, in microseconds and thousandths of the height.</summary>
    internal static string Levels(StepList lane, bool closed) =>
        Line(lane, step => step.From, step => step.To, value => Level(lane.Kind, value), closed ? Level(lane.Kind, 0) : null);

    /// <summary>The line of a tone's frequencies, in the same units.</summary>
    internal static string Pitches(StepList lane) => Line(lane, step => step.FromHertz, step => step.ToHertz, Pitch, null);

    private static string Line(StepList lane, Func<Step, double> from, Func<Step, double> to, Func<double, double> place, double? neutral)
    {
        var path = new StringBuilder();
        double x = 0;
        if (neutral is { } rest && lane.Steps.Count > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"M0 {rest * Height:0}");
        }

        foreach (Step step in lane.Steps)
        {
            path.Append(path.Length == 0 ? 'M' : 'L').Append(Point(x, from(step)));
            if (from(step) != to(step))
            {
                int pieces = step.Curve == Curve.Linear ? 1 : RampPieces;
                for (int piece = 1; piece < pieces; piece++)
                {
                    double share = (double)Curves.At((int)step.Curve, piece * Curves.One / pieces) / Curves.One;
                    path.Append('L').Append(Point(x + (step.Microseconds * (double)piece / pieces), from(step) + ((to(step) - from(step)) * share)));
                }
            }

            x += step.Microseconds;
            path.Append('L').Append(Point(x, to(step)));
        }

        if (neutral is { } end && lane.Steps.Count > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"L{x:0} {end * Height:0}Z");
        }

        return path.ToString();

        string Point(double at, double value) => string.Create(CultureInfo.InvariantCulture, $"{at:0} {place(value) * Height:0}");
    }
}
