namespace HapticNode.Link.Tests.Support;

/// <summary>Does something to one line and passes on all others.</summary>
internal static class LineFilter
{
    /// <summary>Loses the first line, or the one at an index, that contains something.</summary>
    internal static Func<string, string?> Lose(string part, int index = 0) => Change(part, _ => null, index);

    /// <summary>Inverts a bit of the last letter of that part.</summary>
    internal static Func<string, string?> Damage(string part, int index = 0) =>
        Change(part, line => line.Replace(part, part[..^1] + (char)(part[^1] ^ 1), StringComparison.Ordinal), index);

    /// <summary>Changes such a line.</summary>
    internal static Func<string, string?> Change(string part, Func<string, string?> change, int index = 0)
    {
        int seen = 0;
        return line => line.Contains(part, StringComparison.Ordinal) && seen++ == index ? change(line) : line;
    }

    /// <summary>Loses all such lines.</summary>
    internal static Func<string, string?> LoseAll(string part) => line => line.Contains(part, StringComparison.Ordinal) ? null : line;
}
