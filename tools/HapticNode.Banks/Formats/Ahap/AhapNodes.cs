using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>The entries of an AHAP pattern as JSON.</summary>
internal static class AhapNodes
{
    private const double MillisecondsPerSecond = 1000;

    internal static JsonObject Curve(string name, double startMilliseconds, IReadOnlyList<FormPoint> points, Func<FormPoint, float> value) => new()
    {
        ["ParameterCurve"] = new JsonObject
        {
            ["ParameterID"] = name,
            ["Time"] = Seconds(startMilliseconds),
            ["ParameterCurveControlPoints"] = new JsonArray([.. points.Select(point => new JsonObject
            {
                ["Time"] = Seconds(point.Milliseconds),
                ["ParameterValue"] = JsonWriting.Single(value(point)),
            })]),
        },
    };

    internal static JsonObject Event(string type, double seconds, float? duration, float intensity, float sharpness)
    {
        var body = new JsonObject { ["EventType"] = type, ["Time"] = JsonWriting.Exact(seconds) };
        if (duration is { } length)
        {
            body["EventDuration"] = JsonWriting.Single(length);
        }

        body["EventParameters"] = new JsonArray(Parameter("HapticIntensity", intensity), Parameter("HapticSharpness", sharpness));
        return new JsonObject { ["Event"] = body };
    }

    private static JsonObject Parameter(string name, float value) => new() { ["ParameterID"] = name, ["ParameterValue"] = JsonWriting.Single(value) };

    private static JsonNode Seconds(double milliseconds) => JsonWriting.Exact(milliseconds / MillisecondsPerSecond);
}
