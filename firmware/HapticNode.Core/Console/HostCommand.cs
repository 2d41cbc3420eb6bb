using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console;

/// <summary>One line from the host, read word by word: a verb with its arguments, or a line of the notation.</summary>
public sealed partial class HostCommand
{
    /// <summary>The verb, or <see cref="Verb.Notation"/>.</summary>
    public Verb Verb;

    /// <summary>Its first argument: the index of a name or word, a number, or -1 where it was left out.</summary>
    public int First;

    /// <summary>Its second argument; the row where the first one is a section.</summary>
    public int Second;

    private const int MaxSeconds = 3600;
    private const int MaxRate = 500;
    private const int MaxLines = 2000;
    private const int HexDigits = 8;

    // Both read the same line and have the same problem with it.
    private readonly BankParser _parser;
    private readonly LineScanner _scanner;
    private readonly Bank _bank;
    private int _argument;
    private ArgumentKind _kind;

    /// <summary>Makes a command.</summary>
    /// <param name="bank">Has the names that arguments can be.</param>
    /// <param name="parser">Reads lines of the notation, and has what is wrong with any line.</param>
    public HostCommand(Bank bank, BankParser parser)
    {
        _bank = bank;
        _parser = parser;
        _scanner = parser.Scanner;
    }

    /// <summary>Begins a line.</summary>
    /// <param name="line">The bytes of the line, without its end; they must stay as they are until it is carried out.</param>
    /// <param name="length">Its length.</param>
    /// <param name="cutOff">Whether the line was longer than that.</param>
    public void Begin(byte[] line, int length, bool cutOff)
    {
        _parser.Begin(line, length);
        Verb = Verb.Notation;
        _argument = 0;
        if (cutOff)
        {
            _parser.FailAt(ParseProblem.LineTooLong, length);
            return;
        }

        if (_scanner.NextWord() && _scanner.IndexInWord('.') < 0)
        {
            int opener = _parser.Word(Words.Openers);
            if (opener < 0)
            {
                return;
            }

            Verb = opener < VerbTable.Count ? (Verb)opener : Verb.Notation;
        }

        if (Verb == Verb.Set)
        {
            _parser.BeginSet(line, length);
        }
        else if (Verb == Verb.Notation)
        {
            _parser.Begin(line, length);
        }
    }

    /// <summary>Reads one word.</summary>
    /// <returns>True when the line is finished: it can be carried out unless the parser has a problem.</returns>
    public bool Step()
    {
        if (_parser.Problem != ParseProblem.None)
        {
            return true;
        }

        if (Verb == Verb.Notation || Verb == Verb.Set)
        {
            return _parser.Step();
        }

        ReadNext();
        if (_parser.Problem == ParseProblem.None)
        {
            if (_argument == 1 && HasSecond())
            {
                return false;
            }

            if (_scanner.NextWord())
            {
                _parser.Fail(ParseProblem.Unexpected);
            }
        }

        return true;
    }

    private void ReadNext()
    {
        bool first = _argument++ == 0;
        if (first)
        {
            _kind = VerbTable.First(Verb);
            First = ReadArgument();
        }
        else if (_kind != ArgumentKind.Section)
        {
            _kind = VerbTable.Second(Verb);
            Second = ReadArgument();
        }
        else
        {
            Second = ReadRow();
        }
    }

    private bool HasSecond()
    {
        return _kind == ArgumentKind.Section || VerbTable.Second(Verb) != ArgumentKind.None;
    }
}
