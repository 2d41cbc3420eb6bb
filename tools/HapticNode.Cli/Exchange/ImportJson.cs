using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Cli.Exchange;

/// <summary>An import as JSON: <c>cue</c> lines, <c>length_ms</c>, <c>losses</c>; of several effects, all of them together and each in <c>cues</c>.</summary>
internal static class ImportJson
{
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(FolderImport import, bool isFolder, ImportTarget? written)
    {
        JsonObject root;
        if (!isFolder && import.Results.Count == 1)
        {
            root = Node(import.Results[0]);
        }
        else
        {
            ImportResult[] cues = [.. import.Cues];
            root = new JsonObject
            {
                ["cue"] = Lines(cues.SelectMany(result => result.Cue!.Lines)),
                ["length_ms"] = import.Results.Select(Length).DefaultIfEmpty().Max(),
                ["losses"] = new JsonArray([.. cues.SelectMany(result => result.Cue!.Losses.Select(loss => Node(loss, result.Cue.Name + ", ")))]),
                ["cues"] = new JsonArray([.. import.Results.Select(result => Node(result, import.LeftOut))]),
                ["skipped"] = Lines(import.Skipped),
            };
        }

        root["written"] = written?.Path;
        root["replaced"] = Lines(written?.Replaced ?? []);
        return root.ToJsonString(Options);
    }

    internal static JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Select(line => JsonValue.Create(line))]);

    internal static JsonNode Node(Loss loss, string before = "") =>
        new JsonObject { ["field"] = loss.Field, ["place"] = before + loss.Place, ["value"] = loss.Value, ["why"] = loss.Why };

    internal static double Round(double milliseconds) => Math.Round(milliseconds, 3);

    private static double Length(ImportResult result) => Round(result.Cue?.Milliseconds ?? result.SourceMilliseconds);

    private static JsonObject Node(ImportResult result, IReadOnlyList<string> leftOut)
    {
        JsonObject node = Node(result);
        node["left_out"] = result.Cue is { } cue && leftOut.Contains(cue.Name);
        return node;
    }

    private static JsonObject Node(ImportResult result) => new()
    {
        ["file"] = result.File,
        ["format"] = result.Format?.Name,
        ["effect"] = result.Effect,
        ["name"] = result.Cue?.Name,
        ["cue"] = Lines(result.Cue?.Lines ?? []),
        ["length_ms"] = Length(result),
        ["source_length_ms"] = Round(result.SourceMilliseconds),
        ["error_percent"] = result.Cue?.ErrorPercent,
        ["losses"] = new JsonArray([.. (result.Cue?.Losses ?? []).Select(loss => Node(loss))]),
        ["refused"] = result.Refusal,
        ["error"] = Problem(result.Problem),
    };

    private static JsonObject? Problem(FormatProblemException? problem) => problem is null ? null : new JsonObject
    {
        ["file"] = problem.File,
        ["line"] = problem.Line,
        ["column"] = problem.Column,
        ["rule"] = problem.Rule,
        ["reason"] = problem.Reason,
    };
}
