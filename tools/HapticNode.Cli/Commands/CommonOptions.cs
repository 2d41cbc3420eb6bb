using System.CommandLine;
using HapticNode.Banks;
using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    internal static Option<FileInfo?> Bank() => new("--bank") { Description = "Bank file to play instead of the standard bank.", HelpName = "FILE" };

    internal static Option<bool> Json() => new("--json") { Description = "Print the summary as JSON, alone on standard output." };

    internal static Option<DirectoryInfo?> Out() =>
        new("--out") { Description = "Write trace.csv, trace.vcd, timeline.svg and summary.json to this folder.", HelpName = "DIR" };

    internal static Option<string> Speed()
    {
        var option = new Option<string>("--speed")
        {
            Description = "How fast the modelled ESP32 is: fast, typical or slow.",
            HelpName = "fast|typical|slow",
            DefaultValueFactory = _ => CostModel.Typical.Name,
        };
        option.AcceptOnlyFromAmong(CostModel.Fast.Name, CostModel.Typical.Name, CostModel.Slow.Name);
        return option;
    }

    internal static CostModel CostsOf(string speed) =>
        speed == CostModel.Fast.Name ? CostModel.Fast : speed == CostModel.Slow.Name ? CostModel.Slow : CostModel.Typical;

    internal static BankFile Load(FileInfo? file) => file is null ? BankFile.Standard() : BankFile.Read(file.FullName);
}
