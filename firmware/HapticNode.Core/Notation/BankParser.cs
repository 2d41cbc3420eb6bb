using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <summary>
/// Reads a bank line by line (the grammar is in docs/notation.md). A line is read word by word, so that the node can
/// spread a long one over many steps, and changes the bank only as a whole, in <see cref="Apply"/>.
/// </summary>
/// <remarks>This file goes from word to word; the others hold what each kind of line does with its words.</remarks>
public sealed partial class BankParser : LineReader
{
    /// <summary>The kind of the line.</summary>
    public Statement Statement;

    /// <summary>The cue that a <see cref="Statement.Cue"/> or <see cref="Statement.Steps"/> line changes, or -1 where it is new or none.</summary>
    public int Cue;

    private enum State
    {
        Statement,
        LaneName,
        LaneKind,
        ControlName,
        CueName,
        Option,
        OptionNumber,
        OptionCue,
        Control,
        Event,
        Answer,
        PlayedCue,
        Action,
        Steps,
        Section,
        SetName,
        End,
    }

    private Bank _bank;
    private State _state;

    /// <summary>Makes a parser.</summary>
    /// <param name="bank">The bank that its lines change.</param>
    public BankParser(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Takes another bank, which the lines that follow change.</summary>
    /// <param name="bank">The bank.</param>
    public void Use(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Begins a line. The bytes must stay as they are until the line is applied.</summary>
    /// <param name="line">The bytes of the line, without its end.</param>
    /// <param name="length">Its length.</param>
    public void Begin(byte[] line, int length)
    {
        BeginLine(line, length);
        _state = State.Statement;
        _keeps = false;
        Statement = Statement.Blank;
        Cue = -1;
        _row = 0;
    }

    /// <summary>Begins a line that changes some options and leaves the others: <c>set lane lra gain 80</c>.</summary>
    /// <param name="line">The bytes of the line, without its end.</param>
    /// <param name="length">Its length.</param>
    public void BeginSet(byte[] line, int length)
    {
        Begin(line, length);
        Scanner.NextWord();
        _keeps = true;
        _state = State.Section;
    }

    /// <summary>Reads the next word.</summary>
    /// <returns>True when the line is finished: it can be applied unless there is a problem.</returns>
    public bool Step()
    {
        if (!Scanner.NextWord())
        {
            Finish();
            return true;
        }

        switch (_state)
        {
            case State.Statement:
                ReadStatement();
                break;
            case State.LaneName:
                ReadName(_bank.Lanes, State.LaneKind);
                break;
            case State.LaneKind:
                ReadLaneKind();
                break;
            case State.ControlName:
                ReadControlName();
                break;
            case State.CueName:
                ReadName(_bank.Cues, State.Option);
                Cue = _row;
                break;
            case State.Option:
                ReadOption();
                break;
            case State.OptionNumber:
                ReadOptionNumber();
                break;
            case State.OptionCue:
                ReadOptionCue();
                break;
            case State.Control:
                ReadControl();
                break;
            case State.Event:
                ReadEvent();
                break;
            case State.Answer:
                ReadAnswer();
                break;
            case State.PlayedCue:
                _played = AnswerCue(Word(_bank.Cues));
                _state = State.End;
                break;
            case State.Action:
                ReadName(_bank.Actions, State.Option);
                break;
            case State.Steps:
                ReadStep();
                break;
            case State.Section:
                ReadSection();
                break;
            case State.SetName:
                ReadSetName();
                break;
            case State.End:
                Fail(ParseProblem.Unexpected);
                break;
            default:
                throw new System.InvalidOperationException();
        }

        return Problem != ParseProblem.None;
    }

    // The end of a line is as much a word as any other: it may be missing or come too early.
    private void Finish()
    {
        switch (_state)
        {
            case State.Statement:
            case State.End:
                break;
            case State.Option:
                FinishOptions();
                break;
            case State.Steps:
                FinishSteps();
                break;
            case State.LaneName:
            case State.LaneKind:
            case State.ControlName:
            case State.CueName:
            case State.OptionNumber:
            case State.OptionCue:
            case State.Control:
            case State.Event:
            case State.Answer:
            case State.PlayedCue:
            case State.Action:
            case State.Section:
            case State.SetName:
                Fail(ParseProblem.Missing);
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }
}
