namespace HapticNode.Banks.Formats.Forms;

/// <summary>An effect in the form that all formats share: every reader makes it, every writer reads it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Lanes">Its lanes.</param>
/// <param name="Milliseconds">How long it lasts; a looping one, how long a pass lasts.</param>
public sealed record HapticForm(string Name, IReadOnlyList<FormLane> Lanes, double Milliseconds)
{
    /// <summary>Whether it repeats without an end.</summary>
    public bool Loops { get; init; }

    /// <summary>Where the part that repeats begins, in milliseconds.</summary>
    public double LoopStartMilliseconds { get; init; }

    /// <summary>What its levels count in.</summary>
    public LevelScale Scale { get; init; }

    /// <summary>What was lost so far.</summary>
    public IReadOnlyList<Loss> Losses { get; init; } = [];
}
