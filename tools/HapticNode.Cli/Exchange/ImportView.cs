using System.Globalization;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Cli.Rendering;
using Spectre.Console;

namespace HapticNode.Cli.Exchange;

/// <summary>An import in a terminal: the cue as a picture, and what was lost.</summary>
internal static class ImportView
{
    internal static void Write(ImportResult result, ImportTarget? written, Terminal terminal)
    {
        if (result.Cue is not { } cue)
        {
            return;
        }

        terminal.Styled.MarkupLineInterpolated(
            $"[bold]{result.File}[/]: {result.Format!.Title}, {Text(result.SourceMilliseconds)} ms, levels within {Text(cue.ErrorPercent)} %");
        CuePicture.Write(cue.Bank, CueSummary.Of(cue.Bank)[0], terminal.Styled);
        terminal.Output.WriteLine();
        WriteLosses(cue.Losses, terminal);
        WriteTarget(1, written, terminal);
    }

    internal static void WriteTable(FolderImport import, ImportTarget? written, Terminal terminal)
    {
        var table = new DataTable(
            new DataColumn("file", Wraps: true), new DataColumn("format"), new DataColumn("cue"), DataColumn.Number("ms"), DataColumn.Number("steps"), DataColumn.Number("lost"), new DataColumn("note", Wraps: true));
        foreach (ImportResult result in import.Results)
        {
            bool isLeftOut = result.Cue is { } one && import.LeftOut.Contains(one.Name);
            string note = result.Problem is not null ? "not valid: " + result.Problem.Rule
                : result.Refusal is not null ? "refused: " + result.Refusal
                : isLeftOut ? "no room in the bank" : "";
            table.AddText(
                result.File,
                result.Format?.Name ?? "",
                result.Cue?.Name ?? "",
                Text(result.Cue?.Milliseconds ?? result.SourceMilliseconds),
                result.Cue is { } cue ? Steps(cue).ToString(CultureInfo.InvariantCulture) : "",
                result.Cue?.Losses.Count.ToString(CultureInfo.InvariantCulture) ?? "",
                note);
        }

        table.Write(terminal.Styled);
        foreach (ImportResult result in import.Cues)
        {
            foreach (string line in result.Cue!.Lines)
            {
                terminal.Output.WriteLine(line);
            }
        }

        terminal.Output.WriteLine();
        WriteTarget(import.Cues.Count(), written, terminal);
    }

    /// <summary>Says on the error stream what went wrong.</summary>
    /// <returns>The exit code.</returns>
    internal static int Report(FolderImport import, bool isFolder, Terminal terminal)
    {
        foreach (ImportResult result in import.Results)
        {
            if (result.Problem is not null)
            {
                terminal.Error.WriteLine(result.Problem.Message);
            }
            else if (result.Refusal is not null)
            {
                terminal.Error.WriteLine($"{result.File}: {result.Refusal}");
            }
        }

        if (import.LeftOut.Count > 0)
        {
            terminal.Error.WriteLine($"A bank has no room for {import.LeftOut.Count} of the cues: {string.Join(", ", import.LeftOut.Take(5))}{(import.LeftOut.Count > 5 ? ", ..." : "")}");
        }

        return import.Results.Any(result => result.Problem is not null) ? ExitCode.Invalid
            : import.Results.Any(result => result.Refusal is not null) || (isFolder && import.Results.Count == 0) ? ExitCode.Failed
            : ExitCode.Ok;
    }

    internal static void WriteLosses(IReadOnlyList<Loss> losses, Terminal terminal)
    {
        foreach (Loss loss in losses)
        {
            terminal.Output.WriteLine("lost: " + loss);
        }
    }

    private static int Steps(ImportedCue cue) => Core.Cues.Bank.PoolSize - cue.Bank.Steps.Free;

    private static void WriteTarget(int cues, ImportTarget? written, Terminal terminal)
    {
        string replaced = written?.Replaced.Count > 0 ? $"; replaced what was called {string.Join(", ", written.Replaced)}" : "";
        terminal.Output.WriteLine(written is null ? "Nothing is written; --bank BANK writes it." : $"Written to {written.Path}: {cues} {(cues == 1 ? "cue" : "cues")}{replaced}.");
    }

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
