using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>The line <c>on CONTROL EVENT none | play CUE | ask ACTION</c>, and which cue may answer what.</content>
public sealed partial class BankParser
{
    private int _control;
    private int _event;
    private Answer _answer;
    private int _played;

    private void ReadControl()
    {
        _control = Word(_bank.Controls);
        _event = -1;
        _state = State.Event;
    }

    private void ReadEvent()
    {
        // The events of a kind have the rows from 1 on.
        int word = Word(ControlKinds.EventsOf(_bank.ControlKinds[_control]));
        _event = word < 0 ? -1 : word + 1;
        _state = State.Answer;
    }

    private void ReadAnswer()
    {
        _answer = (Answer)Word(Words.Answers);
        if (_answer == Answer.Ask)
        {
            UseOptions(OptionTable.Ask, Section.Ask, State.Action);
        }
        else
        {
            _state = _answer == Answer.Play ? State.PlayedCue : State.End;
        }
    }

    // Nothing misleading: what answers an input can only say "I felt you", never what became of it.
    private int AnswerCue(int cue)
    {
        if (cue >= 0 && _bank.OutcomeOf[cue] != 0)
        {
            Fail(ParseProblem.OutcomeOnInput);
        }
        else if (cue >= 0 && _bank.LoopOf[cue] != 0)
        {
            Fail(ParseProblem.LoopOnInput);
        }

        return cue;
    }

    private int OutcomeCue(int cue)
    {
        if (cue >= 0 && _bank.OutcomeOf[cue] == 0)
        {
            Fail(ParseProblem.NotAnOutcome);
        }
        else if (cue >= 0 && _bank.LoopOf[cue] != 0)
        {
            Fail(ParseProblem.LoopOnInput);
        }

        return cue;
    }

    // An action whose line names no cue for a reply uses the cue that is called like the reply.
    private void FinishAsk()
    {
        int words = Words.Options + OptionTable.Ask;
        for (int slot = Slot.AskAcknowledge; slot <= Slot.AskTimeout && Problem == ParseProblem.None; slot++)
        {
            if (_values[slot] >= 0)
            {
                continue;
            }

            int cue = _bank.Cues.FindWord(words, slot);
            if (cue < 0)
            {
                FailAt(ParseProblem.Missing, Scanner.At);
                ExpectedList = words;
                Nearest = slot;
                return;
            }

            _values[slot] = slot == Slot.AskAcknowledge ? AnswerCue(cue) : OutcomeCue(cue);
        }
    }

    private void ApplyBinding()
    {
        if (_answer == Answer.Ask)
        {
            _row = RowOf(_bank.Actions);
        }

        _bank.Bindings[_control * ControlKinds.EventRows + _event] = (byte)Bound();
    }

    private int Bound()
    {
        return _answer == Answer.Play ? _played : _answer == Answer.Ask ? Bank.FirstAsk + _row : Bank.Unbound;
    }
}
