using System.CommandLine;
using System.Net;
using HapticNode.Cli.Feel;
using HapticNode.Studio.Hosting;
using HapticNode.Studio.Security;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode studio</c>: a page at which a team shapes its cues.</summary>
internal static class StudioCommand
{
    internal static Command Create(Terminal terminal)
    {
        var bank = new Argument<FileInfo?>("BANK") { Description = "Bank file; a copy of the standard bank where none is named, or the bank of --panel.", Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<string?>("--port")
        {
            Description = "Where the panel is: a port, auto (the only USB device or running simulator), or sim: to simulate one. Without it a panel is simulated where no USB device is found.",
            HelpName = "auto|PATH|sim:",
        };
        Option<int> baud = CommonOptions.Baud();
        var parts = new FeelArguments();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the address, and open no browser." };
        var listen = new Option<string?>("--listen") { Description = "Where to listen, at this machine only.", HelpName = "127.0.0.1:PORT" };
        listen.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !ListenAddress.TryParse(text, out _, out string? problem))
            {
                result.AddError(problem);
            }
        });
        var command = new Command("studio", "Open a page to shape cues by hand and eye while the other hand feels them.") { bank, port, baud, noBrowser, listen };
        parts.AddTo(command);
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(() => RunAsync(
            new StudioOptions
            {
                BankPath = parsed.GetValue(bank)?.FullName,
                Port = parsed.GetValue(port),
                Baud = parsed.GetValue(baud),
                Panel = parts.Panel(parsed),
                Setup = parts.Setup(parsed),
                Listen = parsed.GetValue(listen) is { } text && ListenAddress.TryParse(text, out IPEndPoint? address, out _) ? address : new StudioOptions().Listen,
            },
            !parsed.GetValue(noBrowser),
            terminal,
            cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(StudioOptions options, bool opensBrowser, Terminal terminal, CancellationToken cancellation)
    {
        await using StudioServer studio = await StudioServer.StartAsync(options);
        await terminal.Output.WriteLineAsync(studio.Url.ToString());
        await terminal.Output.WriteLineAsync("The address is for this machine and this start alone. Ctrl-C ends the studio.");
        await terminal.Output.FlushAsync(CancellationToken.None);
        if (opensBrowser && !Browser.Open(studio.Url))
        {
            await terminal.Error.WriteLineAsync("No browser could be started; open the address in one.");
        }

        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellation.Register(() => end.SetResult()))
        {
            await end.Task;
        }

        return ExitCode.Ok;
    }
}
