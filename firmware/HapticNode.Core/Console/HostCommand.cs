using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>One line from the host, read word by word: a verb with its arguments, or a line of the notation.</summary>
public sealed class HostCommand : LineReader
{
    /// <summary>What <c>list</c> can list.</summary>
    public static readonly NameTable Lists = new NameTable(new string[] { "cues", "lanes", "controls", "actions" });

    /// <summary>What <c>watch</c> can watch, by <see cref="WatchKind"/>.</summary>
    public static readonly NameTable Watches = new NameTable(new string[] { "edges", "events", "cues", "lanes", "faults", "all" });

    /// <summary>The verb, or <see cref="Verb.Notation"/>.</summary>
    public Verb Verb;

    /// <summary>Its first argument: the index of a name or word, a number, or -1 where it was left out.</summary>
    public int First;

    /// <summary>Its second argument; the row where the first one is a section.</summary>
    public int Second;

    /// <summary>Reads the line where it is one of the notation.</summary>
    public BankParser Parser;

    private const int MaxSeconds = 3600;
    private const int MaxRate = 500;
    private const int MaxLines = 2000;
    private const int HexDigits = 8;

    private static readonly NameTable s_switch = new NameTable(new string[] { "off", "on" });
    private static readonly NameTable s_factory = new NameTable(new string[] { "factory" });
    private static readonly NameTable s_end = new NameTable(new string[] { "end" });

    private readonly Bank _bank;
    private int _argument;
    private ArgumentKind _kind;

    /// <summary>Makes a command.</summary>
    /// <param name="bank">Has the names that arguments can be.</param>
    public HostCommand(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Begins a line.</summary>
    /// <param name="line">The bytes of the line, without its end; they must stay as they are until it is carried out.</param>
    /// <param name="length">Its length.</param>
    /// <param name="cutOff">Whether the line was longer than that.</param>
    /// <param name="parser">Reads a line of the notation.</param>
    public void Begin(byte[] line, int length, bool cutOff, BankParser parser)
    {
        BeginLine(line, length);
        Parser = parser;
        Parser.Begin(line, length);
        Verb = Verb.Notation;
        _argument = 0;
        if (cutOff)
        {
            FailAt(ParseProblem.LineTooLong, length);
        }
        else if (Scanner.NextWord() && Scanner.IndexInWord('.') < 0)
        {
            int opener = Word(VerbTable.Openers);
            Verb = opener >= 0 && opener < VerbTable.Count ? (Verb)opener : Verb.Notation;
            if (Verb == Verb.Set)
            {
                Parser.BeginSet(line, length);
            }
        }
    }

    /// <summary>Whether the parser of the notation reads the line.</summary>
    /// <returns>True for a line of the notation and for <c>set</c>.</returns>
    public bool IsEdit()
    {
        return Verb == Verb.Notation || Verb == Verb.Set;
    }

    /// <summary>Reads one word.</summary>
    /// <returns>True when the line is finished: it can be carried out unless there is a problem.</returns>
    public bool Step()
    {
        if (Problem != ParseProblem.None)
        {
            return true;
        }

        if (IsEdit())
        {
            bool finished = Parser.Step();
            Problem = Parser.Problem;
            return finished;
        }

        ReadNext();
        if (Problem == ParseProblem.None)
        {
            if (_argument == 1 && HasSecond())
            {
                return false;
            }

            if (Scanner.NextWord())
            {
                Fail(ParseProblem.Unexpected);
            }
        }

        return true;
    }

    /// <summary>Tells whose problem it is.</summary>
    /// <returns>The parser of the notation, or this command.</returns>
    public LineReader Culprit()
    {
        return IsEdit() && Parser.Problem != ParseProblem.None ? (LineReader)Parser : this;
    }

    private void ReadNext()
    {
        bool first = _argument++ == 0;
        if (first)
        {
            _kind = VerbTable.First[(int)Verb];
            First = ReadArgument();
        }
        else if (_kind != ArgumentKind.Section)
        {
            _kind = VerbTable.Second[(int)Verb];
            Second = ReadArgument();
        }
        else
        {
            Second = ReadRow();
        }
    }

    private bool HasSecond()
    {
        return _kind == ArgumentKind.Section || VerbTable.Second[(int)Verb] != ArgumentKind.None;
    }

    private int ReadArgument()
    {
        bool optional = _kind == ArgumentKind.LaneOrAll || _kind == ArgumentKind.SecondsOrEver
            || _kind == ArgumentKind.VerbOrAll || _kind == ArgumentKind.FactoryOrSaved;
        if (_kind == ArgumentKind.None || !HasWord(optional))
        {
            return -1;
        }

        switch (_kind)
        {
            case ArgumentKind.Cue:
                return Word(_bank.Cues);
            case ArgumentKind.LaneOrAll:
                return Word(_bank.Lanes);
            case ArgumentKind.Action:
                return Word(_bank.Actions);
            case ArgumentKind.Switch:
                return Word(s_switch);
            case ArgumentKind.Percent:
                return Number(0, 100);
            case ArgumentKind.SecondsOrEver:
                return Number(1, MaxSeconds);
            case ArgumentKind.VerbOrAll:
                return Word(VerbTable.Openers);
            case ArgumentKind.Section:
                return Word(Words.Sections);
            case ArgumentKind.List:
                return Word(Lists);
            case ArgumentKind.FactoryOrSaved:
                return Word(s_factory);
            case ArgumentKind.Count:
                return Number(0, MaxLines);
            case ArgumentKind.Checksum:
                return Checksum();
            case ArgumentKind.Watch:
                return Word(Watches);
            case ArgumentKind.Rate:
                return Number(0, MaxRate);
            default:
                return Word(s_end);
        }
    }

    // The name behind a section; a theme and a rule for repeats there is only one of.
    private int ReadRow()
    {
        Statement statement = Words.SectionStatements[First];
        if (statement == Statement.Theme || statement == Statement.Repeats)
        {
            return 0;
        }

        if (!HasWord(false))
        {
            return -1;
        }

        switch (statement)
        {
            case Statement.Lane:
                return Word(_bank.Lanes);
            case Statement.Cue:
                return Word(_bank.Cues);
            case Statement.Ask:
                return Word(_bank.Actions);
            default:
                return Control(statement);
        }
    }

    private int Control(Statement statement)
    {
        int control = Word(_bank.Controls);
        bool button = statement == Statement.Button;
        if (control >= 0 && (_bank.ControlKinds[control] == Controls.ControlKind.Button) != button)
        {
            Fail(ParseProblem.OtherKind);
        }

        return control;
    }

    private int Checksum()
    {
        int value = 0;
        byte[] line = Scanner.Line;
        for (int i = Scanner.Start; i < Scanner.End; i++)
        {
            int digit = Ascii.HexDigit(line[i]);
            if (digit < 0 || Scanner.End - Scanner.Start != HexDigits)
            {
                Fail(ParseProblem.ExpectedNumber);
                return 0;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private bool HasWord(bool optional)
    {
        bool found = Scanner.NextWord();
        if (!found && !optional)
        {
            Fail(ParseProblem.Missing);
        }

        return found;
    }
}
