using System.CommandLine;
using System.Globalization;
using HapticNode.App.Nodes;
using HapticNode.App.Recordings;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode record</c>: what happens on a panel, as a scenario with its bank and its trace.</summary>
internal static class RecordCommand
{
    internal static Command Create(Terminal terminal)
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Description = "Folder to write input.scenario, input.bank and trace.csv to.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("recorded"),
        };
        var levels = new Option<bool>("--levels") { Description = "Record the levels of the lanes, too. Ramps have more of them than the wire has room for." };
        Option<double?> seconds = WatchCommand.Seconds();
        Option<double> reconnect = WatchCommand.Reconnect();
        return SessionCommand.CreateLasting(
            terminal,
            "record",
            "Record what is done to the panel and what it answers, until Ctrl-C: a test for 'hapticnode run'.",
            [folder, levels, seconds, reconnect],
            call => RecordAsync(
                call, call.Parsed.GetValue(folder)!, call.Parsed.GetValue(levels), call.Parsed.GetValue(seconds), WatchCommand.PatienceOf(call, reconnect)));
    }

    private static async Task<int> RecordAsync(SessionCall call, DirectoryInfo folder, bool levels, double? seconds, TimeSpan patience)
    {
        IReadOnlyList<string> bank = await new BankTransfer(call.Connection.Session).PullAsync(call.Cancellation);
        var recording = new SessionRecording();
        using CancellationTokenSource end = WatchCommand.EndOf(call, seconds);
        await using var follower = new NodeFollower(call.Connection, call.OpenAgain, SessionRecorder.Requests(levels), patience);
        bool hasBegun = false;
        string? failure = await SessionRecorder.RecordAsync(follower, recording, Tell, end.Token);
        DirectoryInfo kept = Keep(call, recording, folder, bank);
        Report(call, kept, recording);
        return failure is not null ? ExitCode.LinkLost : kept == folder ? ExitCode.Ok : ExitCode.Failed;

        void Tell(NodeNews news)
        {
            switch (news)
            {
                case NodeNews.Watched when !hasBegun:
                    hasBegun = true;
                    WriteUnlessJson(call, "Recording. Ctrl-C ends it.");
                    break;
                case NodeNews.Lost:
                    call.Terminal.Error.WriteLine(WatchCommand.Describe(news));

                    // Whatever becomes of the link, what there is stands in the files.
                    Keep(call, recording, folder, bank);
                    break;
                case NodeNews.Watched or NodeNews.GivenUp:
                    call.Terminal.Error.WriteLine(WatchCommand.Describe(news));
                    break;
                default:
                    break;
            }
        }
    }

    // What was played cannot be played again: where the folder cannot take it, another one does.
    private static DirectoryInfo Keep(SessionCall call, SessionRecording recording, DirectoryInfo folder, IReadOnlyList<string> bank)
    {
        try
        {
            recording.Write(folder, bank);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DirectoryInfo other = Directory.CreateTempSubdirectory("hapticnode-recorded-");
            recording.Write(other, bank);
            call.Terminal.Error.WriteLine($"{exception.Message} The recording is in {other.FullName}.");
            return other;
        }
    }

    private static void WriteUnlessJson(SessionCall call, string text)
    {
        if (!call.Json)
        {
            call.Terminal.Output.WriteLine(text);
        }
    }

    private static void Report(SessionCall call, DirectoryInfo target, SessionRecording recording)
    {
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(new { Folder = target.FullName, recording.Inputs, recording.Records, recording.Lost, recording.Gaps }));
            return;
        }

        string gaps = recording.Gaps == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {recording.Gaps} {(recording.Gaps == 1 ? "gap" : "gaps")}, in which more may have happened.");
        call.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{recording.Inputs} inputs, {recording.Records} records, {recording.Lost} lost on the way.{gaps}"));
        string path = Path.GetRelativePath(Environment.CurrentDirectory, target.FullName);
        call.Terminal.Output.WriteLine($"Again, on the virtual board: hapticnode run {Path.Combine(path, "input.scenario")} --bank {Path.Combine(path, "input.bank")}");
    }
}
