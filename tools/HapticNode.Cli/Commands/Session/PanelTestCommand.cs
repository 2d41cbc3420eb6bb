using System.CommandLine;
using HapticNode.App.PanelTests;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Documents.Files;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode panel-test</c>: a guided test of each lane and control, with a report to keep.</summary>
internal static class PanelTestCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, Console.In, TimeProvider.System);

    internal static Command Create(Terminal terminal, TextReader input, TimeProvider time)
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Description = "Folder to write panel-test.json and panel-test.md to.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("."),
        };
        var serial = new Option<string>("--serial") { Description = "Serial number of the panel, for the report.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var tester = new Option<string>("--tester") { Description = "Who tests, for the report.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        Option<double> reconnect = WatchCommand.Reconnect();
        reconnect.Description = "How long to try to connect again when the link is lost; what was asked is asked again then. 0 ends at once, with 5.";
        return SessionCommand.Create(
            terminal,
            "panel-test",
            "Test a panel by hand: each lane is played, each control is asked for; a report keeps what came of it.",
            [folder, serial, tester, reconnect],
            async call =>
            {
                using var questions = new Questions(input, call.Json ? terminal.Error : terminal.Output);
                var test = new PanelTest(call.Connection, call.OpenAgain, WatchCommand.PatienceOf(call, reconnect), questions);
                PanelTestReport report = (await test.RunAsync(call.Cancellation)) with
                {
                    Time = time.GetUtcNow(),
                    Serial = call.Parsed.GetValue(serial)!,
                    Tester = call.Parsed.GetValue(tester)!,
                };
                DirectoryInfo target = call.Parsed.GetValue(folder)!;
                bool isKept = Keep(terminal, report, target);
                terminal.Output.WriteLine(call.Json ? SessionJson.Whole(report) : report.Summary);
                return call.Cancellation.IsCancellationRequested ? ExitCode.Interrupted
                    : !report.Whole ? ExitCode.LinkLost
                    : !isKept ? ExitCode.Failed
                    : report.Passed ? ExitCode.Ok : ExitCode.TestFailed;
            });
    }

    // Nobody tests a panel twice because a disk was full: where the folder cannot take the report, another one does.
    private static bool Keep(Terminal terminal, PanelTestReport report, DirectoryInfo folder)
    {
        try
        {
            Write(report, folder);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DirectoryInfo other = Directory.CreateTempSubdirectory("hapticnode-panel-test-");
            Write(report, other);
            terminal.Error.WriteLine($"{exception.Message} The report is in {other.FullName}.");
            return false;
        }
    }

    private static void Write(PanelTestReport report, DirectoryInfo folder)
    {
        folder.Create();
        AtomicFile.WriteText(Path.Combine(folder.FullName, "panel-test.json"), SessionJson.Whole(report) + '\n');
        AtomicFile.WriteText(Path.Combine(folder.FullName, "panel-test.md"), PanelTestMarkdown.Of(report));
    }
}
