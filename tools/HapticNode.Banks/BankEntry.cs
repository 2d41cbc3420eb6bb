namespace HapticNode.Banks;

/// <summary>One thing of a bank in its shortest form.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Lines">Its lines as the node prints them; a cue's first line is its <c>cue</c> line.</param>
public sealed record BankEntry(BankKey Key, IReadOnlyList<string> Lines)
{
    /// <summary>
    /// Whether it says nothing that would not hold without it: a lane, a control, the theme or the repeats with every option at its default. A node
    /// tells its lanes and controls whether a bank names them or not.
    /// </summary>
    public bool IsPlain => Lines[0].Split(' ') is ["lane", _, _] or ["button" or "encoder", _] or ["theme" or "repeats"];

    /// <summary>What the line of a cue says behind its name, and that of a binding behind its event: <c>priority 5</c>, <c>play click</c>.</summary>
    public string Options => string.Join(' ', Lines[0].Split(' ').Skip(Key.Part == BankPart.Binding ? 3 : 2));

    /// <summary>The same cue by another name.</summary>
    /// <param name="cue">The new name.</param>
    /// <returns>The cue.</returns>
    public BankEntry Named(string cue) => new(
        BankKey.Cue(cue),
        [$"cue {cue} {Options}".TrimEnd(), .. Lines.Skip(1).Select(line => cue + line[line.IndexOf('.', StringComparison.Ordinal)..])]);

    /// <summary>Compares what two entries say.</summary>
    /// <param name="other">The other entry, or null.</param>
    /// <returns>Whether they have the same key and the same lines.</returns>
    public bool Equals(BankEntry? other) => other is not null && Key == other.Key && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Lines[0]);

    /// <summary>Tells whether the entry names a cue: a binding that plays it, or an action that may answer with it.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>Whether the cue has to stand before it.</returns>
    public bool Uses(string cue) =>
        Key.Part == BankPart.Binding && Lines[0].Split(' ') is [_, _, _, var answer, .. var words]
        && (words.Contains(cue) || (answer == "ask" && cue is "acknowledge" or "confirm" or "reject" or "timeout"));
}
