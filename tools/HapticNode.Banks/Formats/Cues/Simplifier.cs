using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>
/// Makes the steps of a lane: clicks by the rule of transients, and between them the course with the smallest error that the steps left
/// over allow.
/// </summary>
internal sealed class Simplifier(LaneKind kind, bool isSlow, TransientRule rule, LossList losses)
{
    private const int Full = 1000;
    private const int FullTone = Core.Notation.StagedSteps.MaxTone;
    private const int FewSteps = 13;

    // A course that is read exactly is followed to a permille, the grid of levels; one that is sampled from a smooth curve to 2 %, in few steps.
    private static readonly int[] s_tolerances = [1, 3, 5, 10, 20, 30, 50, 80, 120, 200, 350, 600, 2000];
    private static readonly (int Tolerance, int Most)[] s_exact = [.. s_tolerances.Select(tolerance => (tolerance, Bank.MaxSteps))];
    private static readonly (int Tolerance, int Most)[] s_smooth = [(5, FewSteps), (10, FewSteps), (20, FewSteps), .. s_exact.Where(one => one.Tolerance >= 20)];

    private int Minimum => kind == LaneKind.Motor ? -Full : 0;

    private int Maximum => kind == LaneKind.Tone ? FullTone : Full;

    internal LaneSteps Run(FormLane lane, int endTenths)
    {
        IReadOnlyList<Vertex> course = Vertex.Of(lane.Points, Minimum, Maximum, lane.IsSmooth);
        List<Click> clicks = Strongest(Clicks(lane.Transients, endTenths));
        bool isBraked = true;
        while (true)
        {
            if (Steps(lane, course, clicks, isBraked, endTenths) is { } found)
            {
                return found;
            }

            // Too many clicks for 32 steps: first their brakes go, then the weakest of them.
            if (isBraked && clicks.Any(click => click.BrakeTenths > 0))
            {
                isBraked = false;
                losses.Add("brake", $"{clicks.Count} clicks", "6 ms", $"more than {Bank.MaxSteps} steps with them; left out");
                continue;
            }

            Click weakest = clicks.MinBy(click => click.Permille)!;
            losses.Add("transient", LossList.Time(weakest.Tenths / 10.0), LossList.Number(weakest.Permille / 1000.0), $"more clicks than {Bank.MaxSteps} steps hold; the weakest are left out");
            clicks.Remove(weakest);
        }
    }

    /// <summary>Where the last click of a lane ends with its brake, in tenths of a millisecond.</summary>
    internal int EndOf(FormLane lane) => Natural(lane.Transients).Select(click => click.End).DefaultIfEmpty().Max();

    private LaneSteps? Steps(FormLane lane, IReadOnlyList<Vertex> course, List<Click> clicks, bool isBraked, int endTenths)
    {
        Timeline timeline = Timeline.Of(course, clicks, isBraked, endTenths);
        foreach ((int tolerance, int most) in lane.IsSmooth ? s_smooth : s_exact)
        {
            if (timeline.Fit(tolerance, most) is { } steps)
            {
                bool marks = kind == LaneKind.Motor && lane.TellsClicks;
                return new LaneSteps(marks ? ClickMarking.Mark(steps, isSlow, losses) : [.. steps.Select(step => step.Step)], tolerance);
            }
        }

        return null;
    }

    private List<Click> Clicks(IReadOnlyList<Transient> transients, int endTenths)
    {
        foreach (Transient weak in transients.Where(click => Permille(click) == 0))
        {
            losses.Add("transient", LossList.Time(weak.Milliseconds), LossList.Number(weak.Level), "a click of no strength; left out");
        }

        return Click.Apart([.. Natural(transients).Where(click => click.Permille > 0)], endTenths, losses);
    }

    // A click takes a step at least.
    private List<Click> Strongest(List<Click> clicks)
    {
        if (clicks.Count <= Bank.MaxSteps)
        {
            return clicks;
        }

        HashSet<Click> kept = [.. clicks.OrderByDescending(click => click.Permille).Take(Bank.MaxSteps)];
        losses.Add("transient", "whole", $"{clicks.Count - kept.Count} of {clicks.Count}", $"more clicks than {Bank.MaxSteps} steps hold; the weakest are left out");
        return [.. clicks.Where(kept.Contains)];
    }

    private IEnumerable<Click> Natural(IEnumerable<Transient> transients)
    {
        foreach (Transient click in transients)
        {
            double drive = click.DriveMilliseconds > 0 ? click.DriveMilliseconds : rule.DriveOf(click.Sharpness) + (isSlow ? TransientRule.SlowMotorMilliseconds : 0);
            bool isKnown = click.DriveMilliseconds > 0;
            double brake = isKnown ? click.BrakeMilliseconds : click.Sharpness >= TransientRule.BrakedSharpness ? TransientRule.BrakeMilliseconds : 0;
            int permille = Permille(click);
            yield return new Click((int)Math.Round(click.Milliseconds * 10), permille, (int)Math.Round(drive * 10), kind == LaneKind.Motor ? (int)Math.Round(brake * 10) : 0)
            {
                BrakePermille = isKnown ? (int)Math.Round(click.BrakeLevel * Full) : permille,
            };
        }
    }

    private int Permille(Transient click) => (int)Math.Clamp(Math.Round(click.Level * rule.Gain * Full), 0, Maximum);
}
