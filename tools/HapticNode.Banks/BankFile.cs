using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.Banks;

/// <summary>A bank as a file: its lines, checked by the parser that the node itself uses.</summary>
/// <param name="Name">The file's name, or that of the standard bank.</param>
/// <param name="Lines">The lines, comments and all.</param>
/// <param name="Bank">What they say.</param>
public sealed record BankFile(string Name, IReadOnlyList<string> Lines, Bank Bank)
{
    /// <summary>The longest line of the notation, in bytes.</summary>
    internal const int MaxLine = 160;

    // Each problem takes a millisecond, as the nearest word is looked for; a file that is no bank at all has one in each line.
    private const int MostProblems = 50;

    /// <summary>The largest file that is read as a bank.</summary>
    public static FileLimits Limits { get; } = new("a bank", 256 << 10, Lines: 5_000, LineLength: 1024);

    /// <summary>The bank that the firmware carries.</summary>
    /// <returns>A new copy of it.</returns>
    public static BankFile Standard() => Parse("standard", LinesOf(new FactoryBank()));

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">Some line of it is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BankFile Read(string path) => Parse(Path.GetFileName(path), BoundedFile.ReadLines(path, Limits));

    /// <summary>Reads lines.</summary>
    /// <param name="name">What to call them in errors.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">Some line is wrong; all of them are read first.</exception>
    public static BankFile Parse(string name, IReadOnlyList<string> lines)
    {
        var bank = new Bank();
        var parser = new BankParser(bank);
        List<DocumentProblem> problems = [];
        HashSet<string> refused = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (problems.Count >= MostProblems)
            {
                problems.Add(new DocumentProblem(name, 0, 0, "", FormattableString.Invariant($"the {lines.Count - i} lines from line {i + 1} on were not looked at: {MostProblems} are wrong already")));
                break;
            }

            if (Apply(parser, lines[i]) is not (int column, string message, bool isRead))
            {
                continue;
            }

            // What a refused line would have named is missing in others by that alone.
            if (!isRead || parser.Problem != ParseProblem.UnknownWord || !refused.Contains(WordAt(lines[i], column)))
            {
                problems.Add(new DocumentProblem(name, i + 1, column, "", message));
            }

            if (isRead && parser.Statement is Statement.Lane or Statement.Control or Statement.Cue)
            {
                refused.UnionWith(lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(1));
            }
        }

        return problems.Count == 0 ? new BankFile(name, lines, bank) : throw new BankException(problems);
    }

    /// <summary>Writes a bank in its shortest form.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Print(Bank bank)
    {
        var printer = new BankPrinter(bank);
        var writer = new LineWriter();
        List<string> lines = [];
        while (printer.Next(writer))
        {
            lines.Add(Encoding.ASCII.GetString(writer.Bytes, 0, writer.Length));
        }

        return lines;
    }

    // Null where nothing is wrong; otherwise also whether the parser has read the line.
    private static (int Column, string Message, bool IsRead)? Apply(BankParser parser, string line)
    {
        int strange = line.AsSpan().IndexOfAnyExceptInRange('\t', '~');
        if (strange >= 0)
        {
            return (strange + 1, $"the character '{line[strange]}' is not ASCII", false);
        }

        if (line.Length > MaxLine)
        {
            return (MaxLine + 1, ProblemText.TextOf(ParseProblem.LineTooLong), false);
        }

        byte[] bytes = Encoding.ASCII.GetBytes(line);
        parser.Begin(bytes, bytes.Length);
        while (!parser.Step())
        {
        }

        if (parser.Problem != ParseProblem.None)
        {
            while (!parser.Explain())
            {
            }

            return (parser.Column, Describe(parser, line), true);
        }

        parser.Apply();
        return null;
    }

    private static string Describe(BankParser parser, string line)
    {
        string text = ProblemText.TextOf(parser.Problem);
        if (parser.Problem == ParseProblem.Full)
        {
            return parser.Statement switch
            {
                Statement.Lane => $"{text} lane: a panel takes {Bank.MaxLanes}",
                Statement.Control => $"{text} control: a panel takes {Bank.MaxControls}",
                Statement.Cue => $"{text} cue: a panel takes {Bank.MaxCues}",
                Statement.Steps => $"{text} step: a panel takes {Bank.PoolSize} in all",
                _ => $"{text} action: a panel takes {Bank.MaxActions}",
            };
        }

        if (parser.Problem == ParseProblem.OutOfRange)
        {
            return $"{text}: allowed are {Bound(parser.RangeMinimum)} to {Bound(parser.RangeMaximum)}";
        }

        if (parser.ExpectedNames is null && parser.ExpectedList < 0)
        {
            return text;
        }

        string found = WordAt(line, parser.Column);
        if (parser.ExpectedCount() == 0)
        {
            return $"{text} '{found}': nothing of that kind has a name yet";
        }

        string[] words = [.. Enumerable.Range(0, parser.ExpectedCount()).Select(index => Text(bytes => parser.CopyExpected(index, bytes, 0)))];
        string hint = parser.Nearest >= 0 ? $"did you mean '{words[parser.Nearest]}'?" : $"expected one of {string.Join(", ", words)}";
        return found.Length == 0 ? $"{text}: {hint}" : $"{text} '{found}': {hint}";

        string Bound(int value) => parser.RangeInTenths ? $"{value / 10.0:0.#}" : $"{value}";
    }

    private static string WordAt(string line, int column) => line[(column - 1)..].Split([' ', '.'], 2)[0];

    /// <summary>Reads a name of a bank.</summary>
    /// <param name="names">The table.</param>
    /// <param name="index">Which of its names.</param>
    /// <returns>The name.</returns>
    public static string NameOf(NameTable names, int index) => Text(bytes => names.CopyTo(index, bytes, 0));

    /// <summary>Reads a fixed word of the notation.</summary>
    /// <param name="list">Its list, see <see cref="Words"/>.</param>
    /// <param name="index">Which word of it.</param>
    /// <returns>The word.</returns>
    public static string WordOf(int list, int index) => Text(bytes => Words.CopyTo(list, index, bytes, 0));

    /// <summary>The lines of a bank that a firmware carries.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> LinesOf(FactoryBank bank)
    {
        List<string> lines = [];
        for (int piece = 0; bank.Piece(piece) is { } text; piece++)
        {
            lines.AddRange(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }

    private static string Text(Func<byte[], int> copy)
    {
        var bytes = new byte[NameTable.MaxLength];
        return Encoding.ASCII.GetString(bytes, 0, copy(bytes));
    }
}
