using System.CommandLine;
using System.Globalization;
using HapticNode.App.Nodes;
using HapticNode.App.Recordings;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode watch [KIND]</c>.</summary>
internal static class WatchCommand
{
    private const int DefaultRate = 100;
    private const double DefaultPatience = 30;

    // A day.
    private const double LongestSeconds = 86_400;

    internal static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "edges, events, cues, lanes, faults or all.", DefaultValueFactory = _ => "all" };
        kind.TakesOneOf("edges", "events", "cues", "lanes", "faults", "all");
        Option<int> rate = new Option<int>("--rate") { Description = "Lines a second of each kind, 1 to 500.", HelpName = "N", DefaultValueFactory = _ => DefaultRate }
            .Within("lines a second", 1, SessionRecorder.HighestRate);
        Option<double?> seconds = Seconds();
        Option<double> reconnect = Reconnect();
        return SessionCommand.CreateLasting(
            terminal, "watch", "Print what happens on the panel, until Ctrl-C.", [kind, rate, seconds, reconnect], call => WatchAsync(
                call,
                $"watch {call.Parsed.GetValue(kind)} {call.Parsed.GetValue(rate).ToString(CultureInfo.InvariantCulture)}",
                call.Parsed.GetValue(seconds),
                PatienceOf(call, reconnect)));
    }

    internal static Option<double?> Seconds() => new Option<double?>("--seconds") { Description = "End after this time.", HelpName = "N" }.Within("seconds", 0.0, LongestSeconds);

    internal static Option<double> Reconnect() => new Option<double>("--reconnect")
    {
        Description = "How long to try to connect again when the link is lost; 0 ends at once, with 5.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => DefaultPatience,
    }.Within("seconds", 0, LongestSeconds);

    internal static TimeSpan PatienceOf(SessionCall call, Option<double> reconnect) => TimeSpan.FromSeconds(call.Parsed.GetValue(reconnect));

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

    /// <summary>What becomes of the link, in a sentence.</summary>
    internal static string Describe(NodeNews news) => news switch
    {
        NodeNews.Lost lost => $"Link lost: {lost.Reason}",
        NodeNews.Watched { WasReset: true } => "The node was reset; it is watched again.",
        NodeNews.Watched => "The link is back.",
        NodeNews.GivenUp given => $"The link did not come back: {given.Reason}",
        NodeNews.Said said => said.Line.Text,
        _ => throw new InvalidOperationException($"Unknown news from a node: {news}."),
    };

    private static async Task<int> WatchAsync(SessionCall call, string request, double? seconds, TimeSpan patience)
    {
        using CancellationTokenSource end = EndOf(call, seconds);
        await using var follower = new NodeFollower(call.Connection, call.OpenAgain, [request], patience);
        bool isFirst = true;
        await foreach (NodeNews news in follower.FollowAsync(end.Token))
        {
            if (news is NodeNews.Said said)
            {
                Write(call, said.Line);
            }
            else if (!isFirst)
            {
                call.Terminal.Error.WriteLine(Describe(news));
            }

            isFirst = false;
            if (news is NodeNews.GivenUp)
            {
                return ExitCode.LinkLost;
            }
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
