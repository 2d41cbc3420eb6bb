using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>The names of all cues, lanes, controls or actions, each with the little that tells them apart.</summary>
public sealed class ListReport : Report
{
    private const int CueList = 0;
    private const int LaneList = 1;
    private const int ControlList = 2;

    private readonly Bank _bank;
    private NameTable _names;
    private int _list;
    private int _index;

    /// <summary>Makes a report.</summary>
    /// <param name="bank">What is listed.</param>
    public ListReport(Bank bank)
    {
        _bank = bank;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _list = first;
        _index = 0;
        switch (first)
        {
            case CueList:
                _names = _bank.Cues;
                break;
            case LaneList:
                _names = _bank.Lanes;
                break;
            case ControlList:
                _names = _bank.Controls;
                break;
            default:
                _names = _bank.Actions;
                break;
        }
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_index == _names.Count)
        {
            return Progress.End;
        }

        int index = _index++;
        writer.Name(_names, index);
        switch (_list)
        {
            case CueList:
                Cue(writer, index);
                break;
            case LaneList:
                writer.Word(Words.LaneKinds, (int)_bank.LaneKinds[index]);
                break;
            case ControlList:
                writer.Word(Words.Statements, (int)(_bank.ControlKinds[index] == ControlKind.Button ? Statement.Button : Statement.Encoder));
                break;
            default:
                break;
        }

        return Progress.Line;
    }

    private void Cue(LineWriter writer, int cue)
    {
        writer.Text(" ms=");
        writer.Tenths(_bank.CueDuration[cue]);
        writer.Text(" lanes=");
        int lanes = _bank.CueLanes[cue];
        for (int lane = 0; lanes >> lane != 0; lane++)
        {
            if ((lanes & (1 << lane)) == 0)
            {
                continue;
            }

            writer.Name(_bank.Lanes, lane);
            if (lanes >> lane != 1)
            {
                writer.Character('+');
            }
        }
    }
}
