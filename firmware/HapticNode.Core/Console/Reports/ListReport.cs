using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Console.Reports;

/// <summary>The names of all cues, lanes, controls or actions, each with the little that tells them apart.</summary>
public sealed class ListReport : Report
{
    // By the words of Words.Lists.
    private enum Kind
    {
        Cues,
        Lanes,
        Controls,
        Actions,
    }

    private readonly Bank _bank;
    private NameTable _names;
    private Kind _list;
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
        _list = (Kind)first;
        _index = 0;
        switch (_list)
        {
            case Kind.Cues:
                _names = _bank.Cues;
                break;
            case Kind.Lanes:
                _names = _bank.Lanes;
                break;
            case Kind.Controls:
                _names = _bank.Controls;
                break;
            case Kind.Actions:
                _names = _bank.Actions;
                break;
            default:
                throw new System.InvalidOperationException();
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
            case Kind.Cues:
                Cue(writer, index);
                break;
            case Kind.Lanes:
                writer.Word(Words.LaneKinds, (int)_bank.LaneKinds[index]);
                break;
            case Kind.Controls:
                writer.Word(Words.Statements, Statements.WordOf(Statement.Control, _bank.ControlKinds[index]));
                break;
            case Kind.Actions:
                break;
            default:
                throw new System.InvalidOperationException();
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
