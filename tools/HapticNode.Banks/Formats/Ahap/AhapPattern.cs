using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>
/// What an AHAP file says of a lane: a curve of intensity, a curve of sharpness, a continuous event for them to act on, and the transients;
/// in that order, and from amplitudes by the rules of Meta's converter (MIT).
/// </summary>
internal sealed class AhapPattern
{
    private const float LongestSeconds = 30;
    private const float DuckedShare = 0.2f;
    private const double MillisecondsPerSecond = 1000;
    private const double SameMilliseconds = 0.0001;

    private readonly FormLane _lane;
    private readonly IReadOnlyList<FormPoint> _points;
    private readonly bool _fromAmplitude;
    private readonly double _seconds;
    private readonly AhapStretches _stretches;
    private readonly HashSet<long> _clicked;

    private AhapPattern(FormLane lane, IReadOnlyList<FormPoint> points, bool fromAmplitude, double seconds)
    {
        _lane = lane;
        _points = points;
        _fromAmplitude = fromAmplitude;
        _seconds = seconds;
        _stretches = new AhapStretches(points);
        _clicked = [.. lane.Transients.Select(click => Tick(click.Milliseconds))];
    }

    internal static AhapPattern Of(FormLane lane, HapticForm form, LossList losses)
    {
        bool fromAmplitude = form.Scale == LevelScale.Amplitude;
        if (fromAmplitude)
        {
            losses.Add("level", "whole", "amplitude", "an intensity of Core Haptics is the square root of an amplitude; between two points the course differs a little");
            if (lane.Points.Count > 0 && lane.Transients.Count > 0)
            {
                losses.Add("level", "at each click", "x 0.8", "a vibration under a click is lowered, as Meta's converter does");
            }

            if (lane.Sharpness.Count > 0 && lane.Sharpness[0].Milliseconds > 0)
            {
                losses.Add("frequency", LossList.Time(lane.Sharpness[0].Milliseconds), "start of its curve", "written as Meta's converter writes it; by Apple's text its points begin that much later");
            }
        }

        IReadOnlyList<FormPoint> points = CurveSampling.Straight(lane.Points);
        double end = points.Count == 0 ? 0 : points[^1].Milliseconds;
        return new AhapPattern(lane, points, fromAmplitude, end / MillisecondsPerSecond);
    }

    internal static string Write(IEnumerable<JsonNode> entries) =>
        JsonWriting.Write(new JsonObject { ["Version"] = 1, ["Pattern"] = new JsonArray([.. entries]) }, 4);

    internal IEnumerable<JsonNode> Continuous() => _fromAmplitude ? AsMeta() : _stretches.Nodes(_lane);

    private IEnumerable<JsonNode> AsMeta()
    {
        yield return Curve("HapticIntensityControl", _points, Intensity);
        if (_lane.Sharpness.Count > 0)
        {
            yield return Curve("HapticSharpnessControl", _lane.Sharpness, point => Root(point.Level));
        }

        foreach (JsonNode node in Events())
        {
            yield return node;
        }
    }

    internal IEnumerable<JsonNode> Transients() => _lane.Transients.Select(click => AhapNodes.Event(
        "HapticTransient", click.Milliseconds / MillisecondsPerSecond, null, Root(click.Level), (float)click.Sharpness));

    private IEnumerable<JsonNode> Events()
    {
        double left = _seconds;
        for (double start = 0; left > 0; start += LongestSeconds)
        {
            double duration = Math.Min(left, LongestSeconds);
            left -= duration;
            yield return AhapNodes.Event("HapticContinuous", start, (float)duration, 1, 0);
        }
    }

    private static JsonObject Curve(string name, IReadOnlyList<FormPoint> points, Func<FormPoint, float> value) =>
        AhapNodes.Curve(name, points[0].Milliseconds, points, value);

    private float Intensity(FormPoint point)
    {
        float value = Root(point.Level);
        return _fromAmplitude && _clicked.Contains(Tick(point.Milliseconds)) ? value * (1 - DuckedShare) : value;
    }

    private static long Tick(double milliseconds) => (long)Math.Round(milliseconds / SameMilliseconds);

    private float Root(double level) => _fromAmplitude ? MathF.Sqrt((float)level) : (float)level;
}
