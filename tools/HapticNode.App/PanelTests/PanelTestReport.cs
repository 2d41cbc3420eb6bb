using System.Text.Json.Serialization;

namespace HapticNode.App.PanelTests;

/// <summary>What came of a panel test. Latencies are the node's own: from an input handler's entry to the writing of its cue's lanes.</summary>
public sealed record PanelTestReport
{
    /// <summary>Whether the panel is none of plastic and metal: it was simulated.</summary>
    public required bool Simulated { get; init; }

    /// <summary>What the chip tells of itself that no other chip does; null where the firmware does not tell it.</summary>
    public required string? ChipId { get; init; }

    /// <summary>The port that it was tested at.</summary>
    public required string Port { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>Serial number of the panel, as the tester gave it.</summary>
    public string Serial { get; init; } = "";

    /// <summary>Who tested.</summary>
    public string Tester { get; init; } = "";

    /// <summary>Whether all was tried and all works.</summary>
    public bool Passed => Whole && Lanes.Concat(Controls).All(item => item.Outcome == PanelTestItem.Passed);

    /// <summary>Whether the link held, or came back, to the end.</summary>
    public required bool Whole { get; init; }

    /// <summary>What interrupted the test, in sentences: lost links, resets. What was asked then was asked again.</summary>
    public required IReadOnlyList<string> Interruptions { get; init; }

    /// <summary>The reply to <c>id</c> at the beginning.</summary>
    public required IReadOnlyDictionary<string, string> Node { get; init; }

    /// <summary>The outputs.</summary>
    public required IReadOnlyList<PanelTestItem> Lanes { get; init; }

    /// <summary>The inputs.</summary>
    public required IReadOnlyList<PanelTestItem> Controls { get; init; }

    /// <summary>What the node had counted in the end, see node's statistics.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Stats { get; init; }

    /// <summary>The outcome in a line.</summary>
    [JsonIgnore]
    public string Summary
    {
        get
        {
            int Count(string outcome) => Lanes.Concat(Controls).Count(item => item.Outcome == outcome);

            return $"{(Simulated ? "simulated, " : "")}{(Passed ? "passed" : "NOT PASSED")}: {Count(PanelTestItem.Passed)} passed, {Count(PanelTestItem.Failed)} failed, {Count(PanelTestItem.Skipped)} skipped";
        }
    }
}
