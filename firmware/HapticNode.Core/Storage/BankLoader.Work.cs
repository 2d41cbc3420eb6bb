using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Storage;

/// <content>The pieces of work.</content>
public sealed partial class BankLoader
{
    // Gives the steps of a cue back, and those of the other bank's.
    private bool Clear(Bank bank, Bank other)
    {
        bank.ClearSteps(_cue);
        if (other != null)
        {
            other.ClearSteps(_cue);
        }

        _cue++;
        return _cue == Bank.CueRows;
    }

    private void Fetch()
    {
        if (!Read())
        {
            return;
        }

        if (HasLine)
        {
            _parser.Use(_target);
            _parser.Begin(Text, Length);
            _work = Work.Parsing;
        }
        else
        {
            End(ReadFailed, Work.None);
        }
    }

    private void Parse()
    {
        if (!_parser.Step())
        {
            return;
        }

        if (_parser.Problem == ParseProblem.None)
        {
            _parser.Apply();
        }
        else
        {
            BadLines++;
            IsFull |= _parser.Problem == ParseProblem.Full && _parser.Statement == Statement.Steps;
        }

        _parser.Use(_draft);
        _work = Work.Fetching;
    }

    private void Print()
    {
        Progress progress = _printer.Step(Line);
        if (progress == Progress.Line)
        {
            Saved.AddLine(Line.Bytes, Line.Length);
            _work = Work.Writing;
        }
        else if (progress == Progress.End)
        {
            Saved.EndSave();
            _work = Work.Ending;
        }
    }
}
