using System.Globalization;

namespace HapticNode.Scenarios.Tests.Golden;

/// <summary>One line of a golden trace: <c>ms kind name value</c>.</summary>
/// <param name="Milliseconds">When, in whole milliseconds after the node was ready.</param>
/// <param name="Kind">event, cue, lane, fault, host, reply or notice.</param>
/// <param name="Name">As in the trace.</param>
/// <param name="Value">As in the trace; <c>first &gt; last</c> for a ramp of a lane; may be empty.</param>
internal sealed record GoldenLine(long Milliseconds, string Kind, string Name, string Value)
{
    private const string Arrow = " > ";

    // What the host says is heard when the loop next looks at the port, and takes as long as its line is read.
    private const long TimeTolerance = 4;

    // A ramp moves every 4 ms, and the firmware's speed decides which of its updates is the first to change the pin;
    // a reply waits until the loop has nothing better to do.
    private const long LooseTimeTolerance = TimeTolerance + 4;

    private const int PermilleTolerance = 20;
    private const double HertzTolerance = 0.02;

    /// <summary>What must stay in order: lines with the same kind and name.</summary>
    internal (string Kind, string Name) Group => (Kind, Name);

    private bool IsRamp => Kind == "lane" && Value.Contains(Arrow, StringComparison.Ordinal);

    internal static GoldenLine Ramp(long milliseconds, string name, int first, int last) =>
        new(milliseconds, "lane", name, string.Create(CultureInfo.InvariantCulture, $"{first}{Arrow}{last}"));

    internal static GoldenLine Parse(string line)
    {
        string[] words = line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            ? new GoldenLine(milliseconds, words[1], words[2], words.Length > 3 ? words[3] : "")
            : throw new FormatException($"'{line}' is no line of a golden trace: expected ms kind name value.");
    }

    /// <summary>Whether two lines tell the same, give or take what the firmware's speed may change.</summary>
    internal bool Matches(GoldenLine other) =>
        Group == other.Group
        && Math.Abs(Milliseconds - other.Milliseconds) <= (IsRamp || Kind is "reply" or "notice" ? LooseTimeTolerance : TimeTolerance)
        && (Kind == "lane" ? LevelsMatch(other) : Value == other.Value);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds,6} {Kind} {Name} {Value}").TrimEnd();

    private bool LevelsMatch(GoldenLine other)
    {
        int[] levels = Levels();
        int[] others = other.Levels();
        return levels.Length == others.Length && levels.Zip(others).All(pair => LevelMatches(pair.First, pair.Second));
    }

    private int[] Levels() => [.. Value.Split(Arrow).Select(level => int.Parse(level, CultureInfo.InvariantCulture))];

    // Neutral is neutral and a sign is a sign: only the strength has a tolerance.
    private bool LevelMatches(int level, int other) =>
        Math.Sign(level) == Math.Sign(other)
        && Math.Abs(level - other) <= (Name.EndsWith(".hz", StringComparison.Ordinal) ? level * HertzTolerance : PermilleTolerance);
}
