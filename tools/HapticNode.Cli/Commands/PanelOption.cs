using System.CommandLine;
using HapticNode.App.Panels;
using HapticNode.Banks;

namespace HapticNode.Cli.Commands;

/// <summary>The option <c>--panel DIR</c>.</summary>
internal sealed class PanelOption
{
    private readonly Option<DirectoryInfo?> _folder;

    internal PanelOption(string description = "Folder with a panel.yaml: the panel that is meant, with its bank.")
    {
        _folder = new Option<DirectoryInfo?>("--panel") { Description = description, HelpName = "DIR" };
    }

    internal Option<DirectoryInfo?> Option => _folder;

    /// <summary>The panel; null where none was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="board">The name of one of its boards; null for the first.</param>
    internal PanelChoice? Read(ParseResult parsed, string? board = null) =>
        parsed.GetValue(_folder) is { } folder ? PanelChoice.Load($"{folder}", board) : null;

    /// <summary>The bank that was asked for by name; else the panel's; else the standard bank.</summary>
    internal static BankFile Bank(FileInfo? file, PanelChoice? panel) => (file, panel) switch
    {
        (not null, not null) => BankFile.Parse(file.Name, Hardware.PanelBank.Complete(panel.Panel, BankFile.Read(file.FullName).Lines)),
        (not null, null) => BankFile.Read(file.FullName),
        (null, not null) => panel.Bank,
        _ => BankFile.Standard(),
    };
}
