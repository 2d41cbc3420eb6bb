using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Android;

/// <content>Ramps between control points.</content>
internal sealed partial class AndroidReader
{
    private void BasicEnvelope(AndroidElement envelope, EffectTimeline timeline)
    {
        envelope.Number("initialSharpness", 0, 1, missing: 0);
        IReadOnlyList<AndroidElement> points = Points(envelope, "intensity", "sharpness");
        foreach (AndroidElement point in points)
        {
            double sharpness = point.Number("sharpness", 0, 1);
            timeline.RampTo(point.Whole("durationMs", 1, Never), point.Number("intensity", 0, 1), sharpness);
            Limit(timeline, point);
        }

        if (points[^1].Number("intensity", 0, 1) != 0)
        {
            throw points[^1].Wrong("intensity", points[^1].Require("intensity"), "0 in the last control point");
        }
    }

    private void WaveformEnvelope(AndroidElement envelope, EffectTimeline timeline)
    {
        envelope.Number("initialFrequencyHz", 0, double.MaxValue, excludesMinimum: true, missing: 1);
        foreach (AndroidElement point in Points(envelope, "amplitude", "frequencyHz"))
        {
            double hertz = point.Number("frequencyHz", 0, double.MaxValue, excludesMinimum: true);
            _losses.Add("frequency", LossList.Time(timeline.Milliseconds), $"{LossList.Number(hertz)} Hz", "a motor driven at its resonance has one frequency; left out");
            timeline.RampTo(point.Whole("durationMs", 1, Never), point.Number("amplitude", 0, 1), sharpness: null);
            Limit(timeline, point);
        }
    }

    private static IReadOnlyList<AndroidElement> Points(AndroidElement envelope, string level, string other)
    {
        IReadOnlyList<AndroidElement> points = envelope.Children;
        if (points.Count == 0)
        {
            throw envelope.Problem("NoControlPoints", $"<{envelope.Name}> needs at least one <control-point>");
        }

        foreach (AndroidElement point in points)
        {
            if (point.Name != "control-point")
            {
                throw point.Unexpected("<control-point>");
            }

            point.Only(level, other, "durationMs").Empty();
        }

        return points;
    }
}
