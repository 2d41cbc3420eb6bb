using HapticNode.Banks;
using HapticNode.Documents.Problems;
using HapticNode.Hardware;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using HapticNode.Simulation.Running;

namespace HapticNode.App.Panels;

/// <summary>A panel that was read from its folder, with the board that is meant and the bank that it carries.</summary>
public sealed class PanelChoice
{
    private PanelChoice(Panel panel, NodeBoard board, BankFile bank)
    {
        Panel = panel;
        Definition = BoardDefinition.Of(panel, board);
        Bank = bank;
    }

    /// <summary>The panel.</summary>
    public Panel Panel { get; }

    /// <summary>What the firmware knows of it on the board that is meant.</summary>
    public BoardDefinition Definition { get; }

    /// <summary>Its bank, with what the panel knows of its encoders.</summary>
    public BankFile Bank { get; }

    /// <summary>The panel for a virtual board.</summary>
    public SimulatedPanel Simulated => SimulatedPanel.Of(Definition, Bank.Name, Bank.Lines);

    /// <summary>Reads a panel and its bank.</summary>
    /// <param name="folder">A folder with a <c>panel.yaml</c>.</param>
    /// <param name="board">The name of one of its boards; null for the first.</param>
    /// <returns>The panel.</returns>
    /// <exception cref="PanelException">The panel file is wrong, or has no such board.</exception>
    /// <exception cref="BankException">The panel's bank is wrong, or says what is not true of the panel.</exception>
    /// <exception cref="Actuators.Profiles.ProfileException">An actuator profile is wrong or not there.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PanelChoice Load(string folder, string? board = null)
    {
        Panel panel = PanelFile.Load(folder);
        NodeBoard? found = board is null ? panel.Boards[0] : panel.Boards.FirstOrDefault(candidate => candidate.Definition == board);
        if (found is null)
        {
            throw PanelFile.UnknownBoard(panel, board!);
        }

        return new PanelChoice(panel, found, BankOf(panel));
    }

    /// <summary>Reads the bank that a panel carries.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The bank, with what the panel knows of its encoders.</returns>
    /// <exception cref="BankException">The bank is wrong, or says what is not true of the panel.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BankFile BankOf(Panel panel)
    {
        BankFile bank = PanelBank.PathOf(panel) is { } path ? BankFile.Read(path) : BankFile.Standard();
        DocumentProblem[] wrong = [.. PanelBank.Contradictions(panel, bank.Lines).Select(problem => new DocumentProblem(bank.Name, problem.Line, 0, "", problem.Message))];
        return wrong.Length > 0 ? throw new BankException(wrong) : BankFile.Parse(bank.Name, PanelBank.Complete(panel, bank.Lines));
    }

    /// <summary>The bank that is meant: a file that was named, else the panel's, else the standard bank.</summary>
    /// <param name="file">The file; null for none.</param>
    /// <param name="panel">The panel, which completes the file with what it knows of its encoders; null for none.</param>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">The file is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BankFile BankFor(FileInfo? file, PanelChoice? panel) => (file, panel) switch
    {
        (not null, not null) => BankFile.Parse(file.Name, PanelBank.Complete(panel.Panel, BankFile.Read(file.FullName).Lines)),
        (not null, null) => BankFile.Read(file.FullName),
        (null, not null) => panel.Bank,
        (null, null) => BankFile.Standard(),
    };

    /// <summary>The lines of a bank as the generated firmware carries them; null where that is the standard bank itself.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The lines, or null.</returns>
    /// <exception cref="BankException">The bank is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<string>? CarriedLines(Panel panel)
    {
        IReadOnlyList<string> carried = PanelBank.Carried(panel, BankOf(panel).Lines);
        return PanelBank.PathOf(panel) is null && carried.SequenceEqual(BankFile.Standard().Lines) ? null : carried;
    }
}
