using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console.Reports;

/// <content>Comparing a line of the other bank with the draft.</content>
public sealed partial class DiffReport
{
    private void Compare()
    {
        _work = _parser.Problem == ParseProblem.None && _parser.IsSame() ? Work.Reading : Work.Telling;
        if (_parser.Statement == Statement.Steps)
        {
            CompareSteps();
            return;
        }

        int row = _parser.Row();
        int thing = Thing(_parser.Statement, row);
        if (thing >= 0)
        {
            _seen[thing] = true;
        }

        if (_work == Work.Telling)
        {
            PrintOne(thing, row);
        }
    }

    private void CompareSteps()
    {
        int chain = _parser.Chain();
        int before = chain < 0 || !_parser.Appends() ? 0 : _compared[chain];
        int count = _parser.StepCount();
        if (_work == Work.Telling)
        {
            _printer.BeginSteps(chain < 0 ? 0 : chain, before, chain < 0 ? 0 : count);
        }

        if (chain >= 0)
        {
            _compared[chain] = (byte)(before + count);
        }
    }

    // Whether the other bank has it, too: the panel's own things it has even where it says nothing about them.
    private bool IsKnown()
    {
        int row = _printer.Row;
        switch (_printer.Statement)
        {
            case Statement.Steps:
                return false;
            case Statement.Lane:
                return _seen[Section.Lane + row] || (_printer.IsPlain && row < _loader.PanelLanes);
            case Statement.Control:
                return _seen[Section.Control + row] || (_printer.IsPlain && row < _loader.PanelControls);
            case Statement.Theme:
            case Statement.Repeats:
                return _seen[Thing(_printer.Statement, row)] || _printer.IsPlain;
            case Statement.Cue:
            case Statement.On:
                return _seen[Thing(_printer.Statement, row)];
            case Statement.Blank:
            case Statement.Ask:
            default:
                throw new System.InvalidOperationException();
        }
    }

    private static int Thing(Statement statement, int row)
    {
        if (row < 0)
        {
            return -1;
        }

        switch (statement)
        {
            case Statement.Lane:
                return Section.Lane + row;
            case Statement.Control:
                return Section.Control + row;
            case Statement.Theme:
                return Section.Theme;
            case Statement.Repeats:
                return Section.Repeats;
            case Statement.Cue:
                return Section.Cue + row;
            case Statement.On:
                return Bindings + row;
            case Statement.Steps:
            case Statement.Blank:
            case Statement.Ask:
                return -1;
            default:
                throw new System.InvalidOperationException();
        }
    }
}
