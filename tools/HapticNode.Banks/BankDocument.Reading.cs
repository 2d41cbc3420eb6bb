namespace HapticNode.Banks;

/// <content>What single things say, as they are written.</content>
public sealed partial class BankDocument
{
    /// <summary>The lines of a thing that count, as they are written.</summary>
    /// <param name="key">The thing.</param>
    /// <returns>The numbers of the lines, from 1, and their texts; empty where there is no such thing.</returns>
    public IReadOnlyList<(int Number, string Text)> LinesOf(BankKey key) => [.. _roles.Lines(key).Select(index => (index + 1, _lines[index].Text))];

    /// <summary>The steps of a cue on a lane, as they are written.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <returns>The steps, over all their lines; empty for none.</returns>
    public IReadOnlyList<string> StepsOf(string cue, string lane) =>
        _roles.Chains(BankKey.Cue(cue)).TryGetValue(lane, out List<int>? chain) ? [.. chain.SelectMany(index => _lines[index].Steps)] : [];

    /// <summary>What the line of a cue says behind its name, as it is written.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>Such as <c>priority 5</c>; empty where it says nothing.</returns>
    public string OptionsOf(string cue) => _roles.Lines(BankKey.Cue(cue)) is [var first, ..] ? string.Join(' ', _lines[first].Words.Skip(2)) : "";

    /// <summary>The comments of a thing: those right above it, between its lines, and behind them.</summary>
    /// <param name="key">The thing.</param>
    /// <returns>The comments with their <c>#</c>, from above.</returns>
    public IReadOnlyList<string> CommentsOf(BankKey key)
    {
        if (_roles.Lines(key) is not [var first, ..] indices)
        {
            return [];
        }

        int above = first;
        while (above > 0 && _lines[above - 1] is { Kind: LineKind.Blank, IsEmpty: false })
        {
            above--;
        }

        return [.. _lines.Take(indices[^1] + 1).Skip(above).Select(line => line.Comment).Where(comment => comment.Length > 0)];
    }
}
