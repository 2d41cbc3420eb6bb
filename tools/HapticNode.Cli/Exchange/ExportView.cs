using System.Text;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Cli.Exchange;

/// <summary>An export in a terminal.</summary>
internal static class ExportView
{
    /// <summary>Prints the text where no file was asked for, with the losses on the error stream; otherwise the files and the losses.</summary>
    internal static int Write(IReadOnlyList<ExportResult> results, IReadOnlyList<string> files, bool isWritten, Terminal terminal)
    {
        if (!isWritten && results.Any(result => result.Files.Any(file => file.Extension == ".wav")))
        {
            terminal.Error.WriteLine("Sound needs a file: -o PATH.");
            return ExitCode.Usage;
        }

        TextWriter losses = isWritten ? terminal.Output : terminal.Error;
        foreach (ExportResult result in results)
        {
            foreach (WrittenFile file in isWritten ? [] : result.Files)
            {
                terminal.Output.Write(Encoding.UTF8.GetString(file.Bytes));
            }

            foreach (Loss loss in result.Losses)
            {
                losses.WriteLine($"lost: {(results.Count > 1 ? result.Name + ": " : "")}{loss}");
            }
        }

        foreach (string file in files)
        {
            terminal.Output.WriteLine($"Written to {file}.");
        }

        return ExitCode.Ok;
    }
}
