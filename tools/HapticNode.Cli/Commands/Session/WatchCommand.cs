using System.CommandLine;
using System.Globalization;
using System.Threading.Channels;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode watch [KIND]</c>.</summary>
internal static class WatchCommand
{
    internal const int HighestRate = 500;

    private const int DefaultRate = 100;

    internal static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "edges, events, cues, lanes, faults or all.", DefaultValueFactory = _ => "all" };
        kind.AcceptOnlyFromAmong("edges", "events", "cues", "lanes", "faults", "all");
        var rate = new Option<int>("--rate") { Description = "Lines a second of each kind, 1 to 500.", HelpName = "N", DefaultValueFactory = _ => DefaultRate };
        rate.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > HighestRate)
            {
                result.AddError("--rate takes 1 to 500 lines a second.");
            }
        });
        Option<double?> seconds = Seconds();
        return SessionCommand.Create(terminal, "watch", "Print what happens on the panel, until Ctrl-C.", [kind, rate, seconds], call =>
            WatchAsync(call, $"watch {call.Parsed.GetValue(kind)} {call.Parsed.GetValue(rate).ToString(CultureInfo.InvariantCulture)}", call.Parsed.GetValue(seconds)));
    }

    internal static Option<double?> Seconds() => new("--seconds") { Description = "End after this time.", HelpName = "N" };

    /// <summary>A token that ends with Ctrl-C, or after some time.</summary>
    internal static CancellationTokenSource EndOf(SessionCall call, double? seconds)
    {
        var end = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation);
        if (seconds is double time)
        {
            end.CancelAfter(TimeSpan.FromSeconds(time));
        }

        return end;
    }

    private static async Task<int> WatchAsync(SessionCall call, string request, double? seconds)
    {
        NodeSession session = call.Connection.Session;
        var lines = Channel.CreateUnbounded<ReplyLine>();
        session.TelemetryReceived += line => lines.Writer.TryWrite(line);
        session.NoticeReceived += line => lines.Writer.TryWrite(line);
        Reply reply = await call.Connection.SendAsync(request, call.Cancellation);
        if (!reply.Ok)
        {
            return ReplyView.Write(call.Terminal, request, reply, call.Json);
        }

        using CancellationTokenSource end = EndOf(call, seconds);
        try
        {
            await foreach (ReplyLine line in lines.Reader.ReadAllAsync(end.Token))
            {
                Write(call, line);
            }
        }
        catch (OperationCanceledException)
        {
            _ = await session.SendAsync("watch all 0", CancellationToken.None);
        }

        return ExitCode.Ok;
    }

    private static void Write(SessionCall call, ReplyLine line)
    {
        string mark = line.Kind == ReplyKind.Notice ? "!" : "~";
        call.Terminal.Output.WriteLine(call.Json
            ? SessionJson.Line(new { Mark = mark, line.Words, line.Fields })
            : $"{mark} {line.Text}");
    }
}
