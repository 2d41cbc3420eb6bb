using HapticNode.Captures.Csv;
using HapticNode.Captures.Sigrok;
using HapticNode.Captures.Vcd;
using HapticNode.Documents.Problems;

namespace HapticNode.Captures;

/// <summary>Reads recordings of digital channels; the file's extension tells its format.</summary>
public static class CaptureFile
{
    /// <summary>Reads channels of a recording.</summary>
    /// <param name="path">A <c>.csv</c>, <c>.sr</c> or <c>.vcd</c> file.</param>
    /// <param name="channels">
    /// The channels: a name as the file writes it, or an index from 0. Empty for the only channel of a file that has one.
    /// </param>
    /// <returns>The recording of these channels, in this order.</returns>
    /// <exception cref="DocumentException">The file is no such recording, has no such channel, or passes a limit of <see cref="CaptureLimits"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Recording Read(string path, IReadOnlyList<string> channels) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => CsvTable.Read(path, channels),
        ".SR" => SigrokSession.Read(path, channels),
        ".VCD" => VcdFile.Read(path, channels),
        _ => throw CaptureError.Of(Path.GetFileName(path), "is not a capture: expected a .csv, .sr or .vcd file"),
    };
}
