using System.Globalization;
using HapticNode.App.Nodes;

namespace HapticNode.App.Recordings;

/// <summary>Records what happens on a panel.</summary>
public static class SessionRecorder
{
    /// <summary>The most lines a second of one kind that a node tells.</summary>
    public const int HighestRate = 500;

    private static readonly string[] s_kinds = ["events", "cues", "faults"];

    /// <summary>What turns telemetry on for a recording.</summary>
    /// <param name="levels">Whether the levels of the lanes are recorded, too.</param>
    /// <returns>The requests.</returns>
    public static IReadOnlyList<string> Requests(bool levels) =>
        [.. s_kinds.Concat(levels ? ["lanes"] : Array.Empty<string>()).Select(kind => string.Create(CultureInfo.InvariantCulture, $"watch {kind} {HighestRate}"))];

    /// <summary>Records until it is ended, or until the link was lost and did not come back.</summary>
    /// <param name="follower">Follows the node, with <see cref="Requests"/>.</param>
    /// <param name="recording">Takes what is told.</param>
    /// <param name="news">Told of everything that becomes known, at once.</param>
    /// <param name="end">Ends it.</param>
    /// <returns>Why it ended before its time, or null where it was ended.</returns>
    /// <exception cref="Link.Sessions.NodeRefusedException">The node does not want to be watched.</exception>
    public static async Task<string?> RecordAsync(NodeFollower follower, SessionRecording recording, Action<NodeNews> news, CancellationToken end)
    {
        bool hasBegun = false;
        string? failure = null;
        await foreach (NodeNews each in follower.FollowAsync(end))
        {
            switch (each)
            {
                case NodeNews.Watched watched when !hasBegun:
                    recording.Begin(watched.Identity.Time);
                    hasBegun = true;
                    break;
                case NodeNews.Watched watched:
                    recording.GoOn(watched.Identity.Time, watched.WasReset);
                    break;
                case NodeNews.Said said:
                    recording.Add(said.Line);
                    break;
                case NodeNews.Lost:
                    recording.LoseLink();
                    break;
                case NodeNews.GivenUp given:
                    failure = given.Reason;
                    break;
                default:
                    throw new InvalidOperationException($"Unknown news from a node: {each}.");
            }

            news(each);
        }

        recording.End(failure is null ? await TimeAsync(follower.Connection) : null);
        return failure;
    }

    private static async Task<long?> TimeAsync(NodeConnection connection)
    {
        try
        {
            return (await connection.Session.IdentifyAsync()).Time;
        }
        catch (Link.LinkException)
        {
            return null;
        }
    }
}
