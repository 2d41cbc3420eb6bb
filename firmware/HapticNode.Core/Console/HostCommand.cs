using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>One line from the host: a verb with its arguments, or a line of the notation. It is read first and carried out as a whole.</summary>
public sealed class HostCommand : LineReader
{
    /// <summary>The words that a line can begin with: the verbs by <see cref="Console.Verb"/>, then those of the notation.</summary>
    public static readonly NameTable Openers = new NameTable(new string[]
    {
        "play", "stop", "clear", "done", "failed", "busy", "progress", "quiet", "volume", "help",
        "lane", "button", "encoder", "cue", "on", "theme", "repeats",
    });

    /// <summary>The verb, or <see cref="Verb.Notation"/>.</summary>
    public Verb Verb;

    private static readonly NameTable s_switch = new NameTable(new string[] { "off", "on" });

    private readonly Node _node;
    private readonly BankParser _parser;
    private int _name;
    private int _value;

    /// <summary>Makes a command.</summary>
    /// <param name="node">Carries it out.</param>
    /// <param name="parser">Reads the lines of the notation.</param>
    public HostCommand(Node node, BankParser parser)
    {
        _node = node;
        _parser = parser;
    }

    /// <summary>Begins a line.</summary>
    /// <param name="line">The bytes of the line, without its end; they must stay as they are until it is carried out.</param>
    /// <param name="length">Its length.</param>
    /// <param name="cutOff">Whether the line was longer than that.</param>
    public void Begin(byte[] line, int length, bool cutOff)
    {
        BeginLine(line, length);
        _parser.Begin(line, length);
        Verb = Verb.Notation;
        if (cutOff)
        {
            FailAt(ParseProblem.LineTooLong, length);
        }
        else if (Scanner.NextWord() && Scanner.IndexInWord('.') < 0)
        {
            int opener = Word(Openers);
            Verb = opener < (int)Verb.Notation ? (Verb)opener : Verb.Notation;
        }
    }

    /// <summary>Reads on: the arguments of a verb, or one word of a line of the notation.</summary>
    /// <returns>True when the line is finished: it can be carried out unless there is a problem.</returns>
    public bool Step()
    {
        if (Problem != ParseProblem.None)
        {
            return true;
        }

        if (Verb == Verb.Notation)
        {
            bool finished = _parser.Step();
            Problem = _parser.Problem;
            return finished;
        }

        ReadArguments();
        if (Problem == ParseProblem.None && Scanner.NextWord())
        {
            Fail(ParseProblem.Unexpected);
        }

        return true;
    }

    /// <summary>Tells whose problem it is.</summary>
    /// <returns>The parser of the notation, or this command.</returns>
    public LineReader Culprit()
    {
        return Verb == Verb.Notation && _parser.Problem != ParseProblem.None ? (LineReader)_parser : this;
    }

    /// <summary>Does what the line says.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it was refused, or <see cref="Refusal.None"/>.</returns>
    public Refusal CarryOut(long now)
    {
        switch (Verb)
        {
            case Verb.Play:
                return _node.Play(_name, now);
            case Verb.Stop:
                _node.Stop(now);
                return Refusal.None;
            case Verb.Clear:
                _node.Clear(now);
                return Refusal.None;
            case Verb.Done:
                return _node.Reply(_name, true, now);
            case Verb.Failed:
                return _node.Reply(_name, false, now);
            case Verb.Busy:
                return _node.Busy(_name, _value != 0, now);
            case Verb.Progress:
                return _node.Progress(_name, _value, now);
            case Verb.Quiet:
                _node.SetQuiet(_value != 0, now);
                return Refusal.None;
            case Verb.Volume:
                _node.SetVolume(_value, now);
                return Refusal.None;
            default:
                _node.Edit(now);
                return Refusal.None;
        }
    }

    private void ReadArguments()
    {
        switch (Verb)
        {
            case Verb.Play:
                _name = NextWord(_node.Bank.Cues);
                break;
            case Verb.Done:
            case Verb.Failed:
                _name = NextWord(_node.Bank.Actions);
                break;
            case Verb.Busy:
                _name = NextWord(_node.Bank.Actions);
                _value = NextWord(s_switch);
                break;
            case Verb.Progress:
                _name = NextWord(_node.Bank.Actions);
                _value = NextNumber();
                break;
            case Verb.Quiet:
                _value = NextWord(s_switch);
                break;
            case Verb.Volume:
                _value = NextNumber();
                break;
            default:
                break;
        }
    }

    private int NextWord(NameTable words)
    {
        return HasArgument() ? Word(words) : -1;
    }

    private int NextNumber()
    {
        return HasArgument() ? Number(0, 100) : 0;
    }

    // The first problem of a line is the one to tell.
    private bool HasArgument()
    {
        if (Problem != ParseProblem.None)
        {
            return false;
        }

        bool found = Scanner.NextWord();
        if (!found)
        {
            Fail(ParseProblem.Missing);
        }

        return found;
    }
}
