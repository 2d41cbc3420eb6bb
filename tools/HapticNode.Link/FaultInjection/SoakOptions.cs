using HapticNode.Link.Sessions;

namespace HapticNode.Link.FaultInjection;

/// <summary>How long and how hard to try.</summary>
public sealed record SoakOptions
{
    /// <summary>How many faults to inject at least.</summary>
    public long Faults { get; init; } = 100_000;

    /// <summary>How bad the link is. The seed is also that of the edits.</summary>
    public FaultOptions Link { get; init; } = new();

    /// <summary>How patient the sessions are.</summary>
    public SessionOptions Session { get; init; } = new();

    /// <summary>How many edits follow each upload.</summary>
    public int EditsPerRound { get; init; } = 30;

    /// <summary>The bank to upload in each round; each <c>{}</c> is replaced by another number from 10 to 99, so that every round has its own.</summary>
    public IReadOnlyList<string> Bank { get; init; } =
    [
        "lane motor motor gain {} drive {}0",
        "lane beep tone gain {}",
        "lane lamp light gain {}",
        "button ok settle {} hold 6{}",
        "encoder dial min 0 max 2{}",
        "cue click priority 5",
        "click.motor 12:{} 6:-{}",
        "click.beep 5:20@30{}",
        "cue detent priority 4",
        "detent.motor {}:{}",
        "on ok press play click",
        "on dial detent play detent",
    ];

    /// <summary>The edits to choose from, with numbers as in <see cref="Bank"/>. They change what the bank has and add no names.</summary>
    public IReadOnlyList<string> Edits { get; init; } =
    [
        "set theme gain {}",
        "set lane motor gain {}",
        "set lane lamp gain {}",
        "set button ok settle {}",
        "set encoder dial max 1{}",
        "detent.motor {}:{} {}:-{}",
        "click.motor {}:{} {}:-{}",
        "click.beep {}:20@2{}",
    ];
}
