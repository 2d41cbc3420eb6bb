using System.CommandLine;
using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.Hardware;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Panels;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode panel new|check|build</c>: a panel of one's own from one file.</summary>
internal static class PanelCommand
{
    private const string DefaultTemplate = "panel-mini";

    internal static Command Create(Terminal terminal) =>
        new("panel", "Make a panel of your own from one file: begin with a copy, check it, and make everything that follows from it.")
        {
            New(terminal), Check(terminal), PanelBuildCommand.Create(terminal),
        };

    private static Command New(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "The panel's name, which is also that of its folder: small letters, digits and hyphens." };
        var from = new Option<string>("--from") { Description = "Shipped panel to begin with.", HelpName = "PANEL", DefaultValueFactory = _ => DefaultTemplate };
        from.CompletionSources.Add(_ => PanelTemplates.Names);
        var folder = new Option<DirectoryInfo?>("--out") { Description = "Folder to write to, instead of one of the panel's name.", HelpName = "DIR" };
        var command = new Command("new", "Begin a panel as a copy of a shipped one.") { name, from, folder };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            string wanted = parsed.GetValue(name)!;
            string template = parsed.GetValue(from)!;
            if (wanted.Length is 0 or > 40 || !char.IsAsciiLetterLower(wanted[0]) || !wanted.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            {
                terminal.Error.WriteLine($"'{wanted}' cannot be the name of a panel: a name is a small letter, then small letters, digits and hyphens, at most 40 in all.");
                return ExitCode.Usage;
            }

            if (!PanelTemplates.Names.Contains(template))
            {
                terminal.Error.WriteLine($"There is no panel '{template}': {NearestWord.Expected(template, PanelTemplates.Names)}");
                return ExitCode.Usage;
            }

            DirectoryInfo target = parsed.GetValue(folder) ?? new DirectoryInfo(wanted);
            IReadOnlyList<(string Name, string Content)> files = [.. PanelTemplates.Copy(wanted, template), (PanelSchema.FileName, PanelSchema.Write())];
            if (files.FirstOrDefault(file => File.Exists(Path.Combine(target.FullName, file.Name))).Name is { } there)
            {
                terminal.Error.WriteLine($"{Path.Combine(target.Name, there)} exists already: nothing was written.");
                return ExitCode.Failed;
            }

            target.Create();
            foreach ((string file, string content) in files)
            {
                AtomicFile.WriteText(Path.Combine(target.FullName, file), content);
                terminal.Output.WriteLine(Path.Combine(target.Name, file));
            }

            terminal.Output.WriteLine($"Change {Path.Combine(target.Name, PanelFile.Name)}, then: hapticnode panel check {target.Name}; hapticnode sim --panel {target.Name}; hapticnode build --panel {target.Name} -o out");
            return ExitCode.Ok;
        }));
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        Argument<DirectoryInfo> folder = Folder();
        var rules = new Option<bool>("--rules") { Description = "List all rules with reason and source, not only those that are broken." };
        var command = new Command("check", "Check a panel file, its bank and its profiles against all rules.") { folder, rules };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            string path = $"{parsed.GetValue(folder)}";
            Panel panel = PanelFile.Load(path);
            IReadOnlyList<Finding> findings = PanelCheck.Run(panel);
            HardwareTables.Write(findings, parsed.GetValue(rules), terminal.Output);
            BankFile bank = PanelChoice.BankOf(panel);
            foreach (string stray in Strangers(panel, bank))
            {
                terminal.Output.WriteLine(stray);
            }

            foreach (string stale in PanelCheck.IsSound(findings) ? PanelFolder.Stale(panel, path) : [])
            {
                terminal.Output.WriteLine($"{stale} is no longer made: 'hapticnode panel build' removes it.");
            }

            return PanelCheck.IsSound(findings) && Strangers(panel, bank).Count == 0 ? ExitCode.Ok : ExitCode.Invalid;
        }));
        return command;
    }

    // Lanes and controls of the bank that the panel does not have: they play nothing and are never touched.
    private static IReadOnlyList<string> Strangers(Panel panel, BankFile bank)
    {
        string[] known = [.. panel.Lanes.Select(lane => lane.Name), .. panel.Controls.Select(control => control.Name)];
        List<string> strangers = [];
        foreach ((int index, string line) in bank.Lines.Index())
        {
            string[] words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["lane" or "button" or "encoder", string name, ..] && !known.Contains(name))
            {
                strangers.Add($"{bank.Name}:{index + 1}: the panel has no {words[0]} '{name}': {NearestWord.Expected(name, known)}");
            }
        }

        return strangers;
    }

    private static Argument<DirectoryInfo> Folder() => new("DIR") { Description = "Folder with a panel.yaml." };
}
