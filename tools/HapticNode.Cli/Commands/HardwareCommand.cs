using System.CommandLine;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Hardware;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Documents;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Spice;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode hardware check|build|bom|pins|draw|netlist|spice DIR</c>.</summary>
internal static class HardwareCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, NgSpice.Find);

    internal static Command Create(Terminal terminal, Func<NgSpice?> findSpice) =>
        new("hardware", "Check a panel's electronics, and make parts list, pin table, drawings, netlist and simulations of them.")
        {
            Check(terminal), PanelBuildCommand.Create(terminal), Bom(terminal), Pins(terminal), Draw(terminal), Netlist(terminal), Spice(terminal, findSpice),
        };

    private static Command Check(Terminal terminal)
    {
        Argument<DirectoryInfo> folder = Folder();
        var rules = new Option<bool>("--rules") { Description = "List all rules with reason and source, not only those that are broken." };
        var command = new Command("check", "Check the panel against all rules.") { folder, rules };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            Panel panel = PanelFile.Load($"{parsed.GetValue(folder)}");
            IReadOnlyList<Finding> findings = PanelCheck.Run(panel);
            HardwareTables.Write(findings, parsed.GetValue(rules), terminal.Output);
            return PanelCheck.IsSound(findings) ? ExitCode.Ok : ExitCode.Invalid;
        }));
        return command;
    }

    private static Command Bom(Terminal terminal)
    {
        var csv = new Option<bool>("--csv") { Description = "As comma-separated values instead of Markdown." };
        return Document(terminal, "bom", "Write the parts list.", csv, (panel, isCsv, writer) =>
        {
            if (isCsv)
            {
                BillOfMaterials.WriteCsv(panel, writer);
            }
            else
            {
                BillOfMaterials.WriteMarkdown(panel, writer);
            }
        });
    }

    private static Command Pins(Terminal terminal) =>
        Document(terminal, "pins", "Write the pin table of each board, in Markdown.", null, (panel, _, writer) => PinTable.WriteMarkdown(panel, writer));

    private static Command Netlist(Terminal terminal) =>
        Document(terminal, "netlist", "Write the netlist for KiCad.", null, (panel, _, writer) => KicadNetlist.Write(panel, writer));

    private static Command Draw(Terminal terminal)
    {
        Argument<DirectoryInfo> folder = Folder();
        Option<DirectoryInfo?> output = Out("Write the drawings to this folder instead of the panel's own.");
        var command = new Command("draw", "Draw blocks, schematic and wiring, as SVG.") { folder, output };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            DirectoryInfo source = parsed.GetValue(folder)!;
            Panel panel = PanelFile.Load($"{source}");
            return Sound(terminal, panel) ?? Save(terminal, PanelDocuments.Drawings(panel), parsed.GetValue(output) ?? source);
        }));
        return command;
    }

    private static Command Spice(Terminal terminal, Func<NgSpice?> findSpice)
    {
        Argument<DirectoryInfo> folder = Folder();
        Option<DirectoryInfo?> output = Out("Write the circuits to this folder, too.");
        var command = new Command("spice", "Simulate the circuits with ngspice and hold what they measure against limits.") { folder, output };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            Panel panel = PanelFile.Load($"{parsed.GetValue(folder)}");
            if (Sound(terminal, panel) is { } code)
            {
                return code;
            }

            IReadOnlyList<SpiceDeck> decks = SpiceDecks.Of(panel);
            if (parsed.GetValue(output) is { } target)
            {
                Save(terminal, [.. decks.Select(deck => (deck.Name + ".cir", deck.Text))], target);
            }

            if (findSpice() is not { } spice)
            {
                terminal.Error.WriteLine(NgSpice.Hint);
                return ExitCode.Failed;
            }

            SpiceResult[] results = LongWork.Do<SpiceResult[]>(terminal, "simulating", work => [.. decks.SelectMany(deck =>
            {
                work.Report($"simulating {deck.Name}");
                return spice.Run(deck);
            })]);
            HardwareTables.Write(results, terminal.Styled);
            return results.All(result => result.Holds) ? ExitCode.Ok : ExitCode.Invalid;
        }));
        return command;
    }

    // Prints a document, or writes it to a file.
    private static Command Document(Terminal terminal, string name, string description, Option<bool>? form, Action<Panel, bool, TextWriter> write)
    {
        Argument<DirectoryInfo> folder = Folder();
        var file = new Option<FileInfo?>("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var command = new Command(name, description) { folder, file };
        if (form is not null)
        {
            command.Options.Add(form);
        }

        command.SetAction(parsed => terminal.Guard(() =>
        {
            Panel panel = PanelFile.Load($"{parsed.GetValue(folder)}");
            bool isOther = form is not null && parsed.GetValue(form);
            if (parsed.GetValue(file) is not { } path)
            {
                write(panel, isOther, terminal.Output);
                return ExitCode.Ok;
            }

            using var text = new StringWriter { NewLine = "\n" };
            write(panel, isOther, text);
            AtomicFile.WriteText(path.FullName, text.ToString());
            return ExitCode.Ok;
        }));
        return command;
    }

    // Drawings and circuits need every part of a stage, so a panel that breaks a rule is told of that first.
    private static int? Sound(Terminal terminal, Panel panel)
    {
        IReadOnlyList<Finding> findings = PanelCheck.Run(panel);
        if (PanelCheck.IsSound(findings))
        {
            return null;
        }

        HardwareTables.Write(findings, withRules: false, terminal.Error);
        return ExitCode.Invalid;
    }

    private static int Save(Terminal terminal, IReadOnlyList<(string Name, string Content)> files, DirectoryInfo folder)
    {
        folder.Create();
        foreach ((string name, string content) in files)
        {
            AtomicFile.WriteText(Path.Combine(folder.FullName, name), content);
            terminal.Output.WriteLine(Path.Combine(folder.Name, name));
        }

        return ExitCode.Ok;
    }

    private static Argument<DirectoryInfo> Folder() => new("DIR") { Description = "Folder with a panel.yaml." };

    private static Option<DirectoryInfo?> Out(string description) => new("--out") { Description = description, HelpName = "DIR" };
}
