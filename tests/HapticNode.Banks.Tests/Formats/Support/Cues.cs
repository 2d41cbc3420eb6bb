using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Tests.Formats.Support;

/// <summary>Cues of the standard panel.</summary>
internal static class Cues
{
    internal static readonly Bank Lanes = BankFile.Standard().Bank;

    /// <summary>An effect out of lines of the notation.</summary>
    internal static HapticForm Form(params string[] lines) => CueReader.Read(BankFile.Parse("test", [.. LaneLines(), .. lines]).Bank, 0);

    /// <summary>The lines of an effect as a cue called x.</summary>
    internal static string[] Lines(HapticForm form, LengthPolicy? length = null, string? lane = null) => [.. Build(form, length, lane).Lines];

    internal static ImportedCue Build(HapticForm form, LengthPolicy? length = null, string? lane = null) =>
        CueBuilder.Build(form, "x", new ImportOptions(Lanes) { Length = length ?? LengthPolicy.Whole, Lane = lane });

    private static IEnumerable<string> LaneLines() => BankFile.Standard().Lines.Where(line => line.StartsWith("lane ", StringComparison.Ordinal));
}
