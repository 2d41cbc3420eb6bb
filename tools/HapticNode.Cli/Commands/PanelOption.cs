using System.CommandLine;
using HapticNode.App.Panels;

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
}
