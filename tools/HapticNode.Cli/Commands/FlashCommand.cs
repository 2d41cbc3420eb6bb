using System.CommandLine;
using System.CommandLine.Parsing;
using HapticNode.Deployment;
using HapticNode.Deployment.Flashing;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode flash --port PORT</c>.</summary>
internal static class FlashCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, NanoffLocator.Find);

    internal static Command Create(Terminal terminal, Func<string?> findNanoff)
    {
        var port = new Option<string>("--port") { Description = "Serial port of the board, such as /dev/ttyUSB0 or COM5.", HelpName = "PORT", Required = true };
        Option<string> target = ImageCommand.Target(chip => chip.WhyNotFlashed);
        var image = new Option<FileInfo?>("--image") { Description = "Image to deploy, from 'hapticnode build' or 'hapticnode image'.", HelpName = "FILE" };
        var version = new Option<string?>("--firmware-version")
        {
            Description = $"Version of the nanoFramework firmware: four numbers that begin with {FirmwareVersion.MadeFor}, or '{FirmwareVersion.Newest}' for the newest. Without it, the one that the application was made for.",
            HelpName = "VERSION",
        };
        version.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && FirmwareVersion.WhyNot(text) is { } reason)
            {
                result.AddError(reason);
            }
        });
        var noUpdate = new Option<bool>("--no-update") { Description = "Leave the firmware of the chip as it is." };
        var massErase = new Option<bool>("--mass-erase") { Description = "Erase the whole flash before the update, saved cues and files too." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the calls of nanoff and do nothing." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask before anything is overwritten." };
        var command = new Command("flash", "Write firmware and application to a board, with nanoff.") { port, target, image, version, noUpdate, massErase, dryRun, yes };
        command.Validators.Add(result => Validate(result, result.GetValue(noUpdate), result.GetValue(massErase), result.GetValue(image) is not null, result.GetValue(version) is not null));
        command.SetAction(parsed => terminal.Guard(() =>
        {
            var plan = new FlashPlan
            {
                Target = ChipTarget.Find(parsed.GetValue(target)!)!,
                Port = parsed.GetValue(port)!,
                Update = !parsed.GetValue(noUpdate),
                FirmwareVersion = FirmwareVersion.Choose(parsed.GetValue(version), ChipTarget.Find(parsed.GetValue(target)!)!),
                MassErase = parsed.GetValue(massErase),
                Image = parsed.GetValue(image)?.FullName,
                Window = IsWindow(terminal),
            };
            if (plan.Image is not null)
            {
                ImageFit.Check(DeploymentImage.Read(plan.Image), plan.Target);
            }

            if (parsed.GetValue(dryRun))
            {
                foreach (NanoffCommand call in plan.Commands)
                {
                    terminal.Output.WriteLine(call);
                }

                return ExitCode.Ok;
            }

            return Flash(terminal, plan, findNanoff(), parsed.GetValue(yes));
        }));
        return command;
    }

    private static void Validate(CommandResult result, bool noUpdate, bool massErase, bool image, bool version)
    {
        if (noUpdate && version)
        {
            result.AddError("--firmware-version is of an update, so it does not go with --no-update.");
        }

        if (noUpdate && !image)
        {
            result.AddError("--no-update without --image leaves nothing to do.");
        }

        if (noUpdate && massErase)
        {
            result.AddError("--mass-erase also erases the firmware, so it does not go with --no-update.");
        }
    }

    private static int Flash(Terminal terminal, FlashPlan plan, string? program, bool yes)
    {
        if (program is null)
        {
            terminal.Error.WriteLine(NanoffLocator.Hint);
            return ExitCode.Failed;
        }

        terminal.Output.WriteLine($"{plan.Target.Name} ({plan.Target.Chip}) at {plan.Port}:");
        foreach (string sentence in plan.Commands.SelectMany(call => call.Erases))
        {
            terminal.Output.WriteLine($"- {sentence}");
        }

        if (plan is { Update: true, FirmwareVersion: { } version })
        {
            terminal.Output.WriteLine($"- The firmware is nanoFramework {version}.");
        }
        else if (plan.Update)
        {
            terminal.Output.WriteLine($"- nanoff takes the newest nanoFramework{(plan.Window ? ", and in a window nothing reads which that is" : "")}. The application was made for {FirmwareVersion.MadeFor}.");
        }

        if (!yes && !plan.Window)
        {
            terminal.Error.WriteLine("Nothing was done: there is nobody to ask. Add --yes to go on without a question.");
            return ExitCode.Usage;
        }

        if (!yes && !Agreed(terminal))
        {
            terminal.Error.WriteLine("Nothing was done.");
            return ExitCode.Failed;
        }

        FirmwareVersion.Watcher? watcher = plan.Window ? null : new FirmwareVersion.Watcher(terminal.Output);
        var runner = new NanoffRunner(program, watcher);
        foreach ((int index, NanoffCommand call) in plan.Commands.Index())
        {
            terminal.Output.WriteLine($"{index + 1}/{plan.Commands.Count} {call.Purpose}");
            NanoffResult result = runner.Run(call);
            if (result.Outcome != NanoffOutcome.Done)
            {
                terminal.Error.WriteLine(result.Message);
                return CodeOf(result.Outcome);
            }

            if (watcher?.Unfit is { } unfit)
            {
                terminal.Error.WriteLine(unfit);
                return ExitCode.Failed;
            }
        }

        terminal.Output.WriteLine("Done. Where the board does not start by itself, press its reset button.");
        return ExitCode.Ok;
    }

    // Both ways: nanoff asks the window where its cursor is.
    private static bool IsWindow(Terminal terminal) =>
        ReferenceEquals(terminal.Output, Console.Out) && !Console.IsOutputRedirected && !Console.IsInputRedirected;

    private static bool Agreed(Terminal terminal)
    {
        terminal.Output.Write("Go on? [y/N] ");
        return Console.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    private static int CodeOf(NanoffOutcome outcome) => outcome switch
    {
        NanoffOutcome.NoDevice => ExitCode.NoDevice,
        NanoffOutcome.LinkLost => ExitCode.LinkLost,
        _ => ExitCode.Failed,
    };
}
