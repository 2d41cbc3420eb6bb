using HapticNode.Banks;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.App.Exchange;

/// <summary>How long the files of a folder take to become cues, and those cues to be written in every format.</summary>
/// <param name="Files">How many files were read or refused.</param>
/// <param name="Cues">How many cues came out of them.</param>
/// <param name="Exports">How many times a cue was written.</param>
/// <param name="ImportMilliseconds">Processor time of reading and fitting: what one core needs, whatever else it does.</param>
/// <param name="ExportMilliseconds">Processor time of writing.</param>
public sealed record ExchangeSpeed(int Files, int Cues, int Exports, double ImportMilliseconds, double ExportMilliseconds)
{
    /// <summary>Imports and exports everything in a folder, in memory; files of no known format are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>What it took.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ExchangeSpeed Of(string folder)
    {
        FolderImport import = FolderImport.Of(folder, BankFile.Standard().Bank, new ImportRequest(folder) { Length = new LengthPolicy(Fit: true) });
        TimeSpan start = Environment.CpuUsage.TotalTime;
        import = FolderImport.Of(folder, BankFile.Standard().Bank, new ImportRequest(folder) { Length = new LengthPolicy(Fit: true) });
        TimeSpan imported = Environment.CpuUsage.TotalTime;
        ImportedCue[] cues = [.. import.Results.Select(result => result.Cue).OfType<ImportedCue>()];
        IFormat[] targets = [.. FormatRegistry.All.Where(format => format.Info.Writes)];
        foreach (ImportedCue cue in cues)
        {
            HapticForm form = CueReader.Read(cue.Bank, 0);
            foreach (IFormat target in targets)
            {
                target.Write(form, WriteOptions.Default);
            }
        }

        int files = import.Results.Select(result => result.File).Distinct().Count();
        return new ExchangeSpeed(files, cues.Length, cues.Length * targets.Length, (imported - start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - imported).TotalMilliseconds);
    }
}
