using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Css;

/// <summary>Makes of one pass of an animation all that an element plays: backwards, in turn, several times.</summary>
internal static class CssPasses
{
    /// <summary>The course of all passes, and how long they last; of one without an end, of what repeats.</summary>
    internal static (IReadOnlyList<FormPoint> Points, double Milliseconds) Of(IReadOnlyList<FormPoint> pass, double milliseconds, CssUse use, LossList losses)
    {
        if (use.DelayMilliseconds > 0)
        {
            losses.Add("delay", LossList.Time(0), LossList.Time(use.DelayMilliseconds), "a cue begins at once; left out");
        }

        bool alternates = use.Direction is CssDirection.Alternate or CssDirection.AlternateReverse;
        bool startsBackwards = use.Direction is CssDirection.Reverse or CssDirection.AlternateReverse;
        double wanted = use.IsInfinite ? (alternates ? 2 : 1) : Math.Max(1, Math.Floor(use.Passes));
        int passes = (int)Math.Min(wanted, Math.Max(1, Math.Min(FormatLimits.Milliseconds / Math.Max(1, milliseconds), FormatLimits.Points / Math.Max(1, pass.Count))));
        if (!use.IsInfinite && passes != use.Passes)
        {
            losses.Add("passes", "whole", LossList.Number(use.Passes), $"{passes} are taken");
        }

        List<FormPoint> points = [];
        for (int i = 0; i < passes; i++)
        {
            bool isBackwards = startsBackwards != (alternates && i % 2 == 1);
            points.AddRange((isBackwards ? Backwards(pass, milliseconds) : pass).Select(point => point with { Milliseconds = point.Milliseconds + (i * milliseconds) }));
        }

        return (points, passes * milliseconds);
    }

    // A curve belongs to the point that it begins at, and what began slowly ends slowly.
    private static IEnumerable<FormPoint> Backwards(IReadOnlyList<FormPoint> pass, double milliseconds)
    {
        for (int i = pass.Count - 1; i >= 0; i--)
        {
            Curve before = i > 0 ? pass[i - 1].Curve : Curve.Linear;
            yield return pass[i] with
            {
                Milliseconds = milliseconds - pass[i].Milliseconds,
                Curve = before switch { Curve.In => Curve.Out, Curve.Out => Curve.In, _ => before },
            };
        }
    }
}
