using System.Text.Json.Nodes;

namespace HapticNode.Measurements.Comparison;

/// <summary>A comparison as JSON.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The document.</returns>
    public static JsonObject Of(CueComparison comparison)
    {
        var document = new JsonObject { ["cue"] = comparison.Cue, ["motor"] = comparison.Modelled.Motor.Profile.Name, ["trusted"] = comparison.IsTrusted, ["verdict"] = comparison.Verdict };
        foreach (ComparedNumber number in comparison.Numbers)
        {
            document[number.Key] = new JsonObject { ["modelled"] = Math.Round(number.Modelled, 4), ["measured"] = Rounded(number.Measured), ["deviation"] = Rounded(number.Deviation) };
        }

        return document;
    }

    private static double? Rounded(double? value) => value is double number ? Math.Round(number, 4) : null;
}
