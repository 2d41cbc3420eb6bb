using System.Text.Json.Nodes;
using HapticNode.App.Exchange;

namespace HapticNode.Cli.Exchange;

/// <summary>An export as JSON: <c>cue</c> lines, <c>length_ms</c>, <c>losses</c> and <c>files</c>; of several effects, all of them together and each in <c>cues</c>.</summary>
internal static class ExportJson
{
    internal static string Write(IReadOnlyList<ExportResult> results, IReadOnlyList<string> files)
    {
        JsonObject root;
        if (results.Count == 1)
        {
            root = Node(results[0]);
        }
        else
        {
            root = new JsonObject
            {
                ["cue"] = ImportJson.Lines(results.SelectMany(result => result.Lines)),
                ["length_ms"] = results.Select(result => ImportJson.Round(result.Milliseconds)).DefaultIfEmpty().Max(),
                ["losses"] = new JsonArray([.. results.SelectMany(result => result.Losses.Select(loss => ImportJson.Node(loss, result.Name + ", ")))]),
                ["cues"] = new JsonArray([.. results.Select(Node)]),
            };
        }

        root["files"] = ImportJson.Lines(files);
        return root.ToJsonString(ImportJson.Options);
    }

    private static JsonObject Node(ExportResult result) => new()
    {
        ["name"] = result.Name,
        ["format"] = result.Format.Name,
        ["cue"] = ImportJson.Lines(result.Lines),
        ["length_ms"] = ImportJson.Round(result.Milliseconds),
        ["losses"] = new JsonArray([.. result.Losses.Select(loss => ImportJson.Node(loss))]),
    };
}
