using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HapticNode.Feel.Linting;

/// <summary>A report for scripts.</summary>
public static class LintJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text.</returns>
    public static string Write(LintReport report)
    {
        var document = new JsonObject
        {
            ["bank"] = report.Bank,
            ["basis"] = "modelled",
            ["errors"] = report.Errors,
            ["warnings"] = report.Warnings,
            ["findings"] = new JsonArray([.. report.Findings.Select(Finding)]),
            ["allowed"] = new JsonArray([.. report.Allowed.Select(Allowed)]),
        };
        return document.ToJsonString(s_options);
    }

    private static JsonObject Allowed(AllowedFinding allowed)
    {
        JsonObject finding = Finding(allowed.Finding);
        finding["because"] = allowed.Because;
        return finding;
    }

    private static JsonObject Finding(LintFinding finding) => new()
    {
        ["rule"] = finding.Rule.Name,
        ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
        ["line"] = finding.Line,
        ["cue"] = finding.Cue,
        ["lane"] = finding.Lane,
        ["message"] = finding.Message,
        ["reason"] = finding.Rule.Reason,
        ["source"] = finding.Rule.Source,
        ["fix"] = finding.Advice,
        ["mechanical"] = finding.Edits.Count > 0,
    };
}
