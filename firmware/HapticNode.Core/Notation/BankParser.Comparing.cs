using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>A line of another bank beside this one: whether it would change anything.</content>
public sealed partial class BankParser
{
    private byte[] _compared;

    /// <summary>Which lane, control, cue or binding the line is about.</summary>
    /// <returns>Its row; -1 for one that this bank has not.</returns>
    public int Row()
    {
        return Statement != Statement.On ? _row : _control < 0 || _event < 0 ? -1 : _control * ControlKinds.EventRows + _event;
    }

    /// <summary>Which chain of steps the line is about.</summary>
    /// <returns>cue * <see cref="Bank.MaxLanes"/> + lane; -1 for one that this bank cannot have.</returns>
    public int Chain()
    {
        return Cue < 0 || _lane < 0 ? -1 : Cue * Bank.MaxLanes + _lane;
    }

    /// <summary>Whether the line goes on with a chain.</summary>
    /// <returns>True for one that begins with a plus.</returns>
    public bool Appends()
    {
        return _appends;
    }

    /// <summary>How many steps have been read of the line.</summary>
    /// <returns>The number.</returns>
    public int StepCount()
    {
        return _steps.Count;
    }

    /// <summary>Begins or ends comparing: further lines of a chain then follow what has been compared, not what there is.</summary>
    /// <param name="compared">How many steps of each chain have been compared, kept by the caller; null for the end.</param>
    public void Compare(byte[] compared)
    {
        _compared = compared;
    }

    /// <summary>Tells whether the line that has been read says what the bank says already.</summary>
    /// <returns>True if applying it would change nothing.</returns>
    public bool IsSame()
    {
        switch (Statement)
        {
            case Statement.Steps:
                return IsSameSteps();
            case Statement.Lane:
                return _row >= 0 && _bank.LaneKinds[_row] == _laneKind && IsSameOptions();
            case Statement.On:
                return _bank.Bindings[Row()] == Bound() && (_answer != Answer.Ask || (_row >= 0 && IsSameOptions()));
            case Statement.Blank:
                return true;
            case Statement.Control:
            case Statement.Cue:
            case Statement.Theme:
            case Statement.Repeats:
            case Statement.Ask:
                return _row >= 0 && IsSameOptions();
            default:
                throw new System.InvalidOperationException();
        }
    }

    private bool IsSameOptions()
    {
        int end = OptionTable.First(_list + 1);
        for (int option = OptionTable.First(_list); option < end; option++)
        {
            int slot = OptionTable.Get(option, OptionTable.Place);
            if (_bank.Option(_section, _row, slot) != _values[slot])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSameSteps()
    {
        short step = _bank.FirstStep[Chain()];
        for (int before = _appends ? _compared[Chain()] : 0; before > 0 && step != StepPool.None; before--)
        {
            step = _bank.Steps.Next[step];
        }

        return _steps.IsSame(_bank.Steps, step);
    }
}
