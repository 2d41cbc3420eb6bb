using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>
/// The vibration of a cue as events that sound only where the cue does, with a curve that is 1 everywhere else: a curve of intensity
/// scales clicks as well, so it must not be low where one sits.
/// </summary>
internal sealed class AhapStretches(IReadOnlyList<FormPoint> points)
{
    private const float DefaultSharpness = 0.5f;
    private const double MillisecondsPerSecond = 1000;

    internal IEnumerable<JsonNode> Nodes(FormLane lane)
    {
        List<List<FormPoint>> stretches = [.. Parts(lane).Where(part => part.Count > 1 && part.Exists(point => point.Level > 0))];
        List<FormPoint> control = [];
        foreach (List<FormPoint> stretch in stretches.Where(stretch => !IsConstant(stretch)))
        {
            FormPoint first = stretch[0];
            FormPoint last = stretch[^1];
            if (control.Count == 0 || control[^1].Milliseconds < first.Milliseconds)
            {
                control.Add(first with { Level = 1 });
            }

            control.AddRange(stretch);
            control.Add(last with { Level = 1 });
        }

        // The curve begins with the pattern.
        if (control.Count > 0 && control[0].Milliseconds > 0)
        {
            control.Insert(0, new FormPoint(0, 1));
        }
        else if (control.Count > 1)
        {
            control.RemoveAt(0);
        }

        if (control.Count > 0)
        {
            yield return AhapNodes.Curve("HapticIntensityControl", 0, control, point => (float)point.Level);
        }

        if (lane.Sharpness.Count > 0)
        {
            yield return AhapNodes.Curve("HapticSharpnessControl", 0, lane.Sharpness, point => (float)point.Level);
        }

        foreach (List<FormPoint> stretch in stretches)
        {
            double seconds = stretch[0].Milliseconds / MillisecondsPerSecond;
            float duration = (float)((stretch[^1].Milliseconds - stretch[0].Milliseconds) / MillisecondsPerSecond);
            yield return AhapNodes.Event(
                "HapticContinuous", seconds, duration, IsConstant(stretch) ? (float)stretch[0].Level : 1, lane.Sharpness.Count > 0 ? 0 : DefaultSharpness);
        }
    }

    // Pieces without silence, a jump or a click inside.
    private IEnumerable<List<FormPoint>> Parts(FormLane lane)
    {
        foreach (IReadOnlyList<FormPoint> piece in Cut(lane))
        {
            List<FormPoint> part = [];
            foreach (FormPoint point in piece)
            {
                bool ends = part.Count > 0 && (point.Milliseconds <= part[^1].Milliseconds || (point.Level <= 0 && part[^1].Level <= 0));
                if (ends)
                {
                    yield return part;
                    part = [];
                }

                part.Add(point);
            }

            yield return part;
        }
    }

    // What is left of the course between the clicks.
    private IEnumerable<IReadOnlyList<FormPoint>> Cut(FormLane lane)
    {
        double from = 0;
        foreach (Transient click in lane.Transients)
        {
            if (click.Milliseconds > from)
            {
                yield return Course.Part(points, from, click.Milliseconds);
            }

            double drive = click.DriveMilliseconds > 0 ? click.DriveMilliseconds : TransientRule.Standard.DriveOf(click.Sharpness);
            from = Math.Max(from, click.Milliseconds + drive + click.BrakeMilliseconds);
        }

        yield return Course.Part(points, from, double.MaxValue);
    }

    private static bool IsConstant(List<FormPoint> stretch) => stretch.TrueForAll(point => point.Level == stretch[0].Level);
}
