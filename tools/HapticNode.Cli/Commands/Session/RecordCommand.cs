using System.CommandLine;
using System.Globalization;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode record</c>: what happens on a panel, as a scenario with its bank and its trace.</summary>
internal static class RecordCommand
{
    private static readonly string[] s_kinds = ["events", "cues", "faults"];

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
        return SessionCommand.Create(
            terminal,
            "record",
            "Record what is done to the panel and what it answers, until Ctrl-C: a test for 'hapticnode run'.",
            [folder, levels, seconds],
            async call =>
            {
                IReadOnlyList<string> bank = await new BankTransfer(call.Connection.Session).PullAsync(call.Cancellation);
                SessionRecording recording = await RecordAsync(call, call.Parsed.GetValue(levels), call.Parsed.GetValue(seconds));
                DirectoryInfo target = call.Parsed.GetValue(folder)!;
                recording.Write(target, bank);
                Report(call, target, recording);
                return ExitCode.Ok;
            });
    }

    private static async Task<SessionRecording> RecordAsync(SessionCall call, bool levels, double? seconds)
    {
        NodeSession session = call.Connection.Session;
        var recording = new SessionRecording();
        session.TelemetryReceived += recording.Add;
        foreach (string kind in levels ? s_kinds.Append("lanes") : s_kinds)
        {
            await RequireAsync(session, $"watch {kind} {WatchCommand.HighestRate.ToString(CultureInfo.InvariantCulture)}", call.Cancellation);
        }

        recording.Begin((await session.IdentifyAsync(call.Cancellation)).Time);
        if (!call.Json)
        {
            call.Terminal.Output.WriteLine("Recording. Ctrl-C ends it.");
        }

        using CancellationTokenSource end = WatchCommand.EndOf(call, seconds);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (end.Token.Register(() => ended.TrySetResult()))
        {
            await ended.Task;
        }

        recording.End((await session.IdentifyAsync(CancellationToken.None)).Time);
        await RequireAsync(session, "watch all 0", CancellationToken.None);
        return recording;
    }

    private static async Task RequireAsync(NodeSession session, string request, CancellationToken cancellation)
    {
        Reply reply = await session.SendAsync(request, cancellation);
        if (!reply.Ok)
        {
            throw new NodeRefusedException(request, reply);
        }
    }

    private static void Report(SessionCall call, DirectoryInfo target, SessionRecording recording)
    {
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(new { Folder = target.FullName, recording.Inputs, recording.Records, recording.Lost }));
            return;
        }

        call.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{recording.Inputs} inputs, {recording.Records} records, {recording.Lost} lost on the way."));
        string path = Path.GetRelativePath(Environment.CurrentDirectory, target.FullName);
        call.Terminal.Output.WriteLine($"Again, on the virtual board: hapticnode run {Path.Combine(path, "input.scenario")} --bank {Path.Combine(path, "input.bank")}");
    }
}
