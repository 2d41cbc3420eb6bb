using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>The lines <c>cue</c> and <c>CUE.LANE</c>, long chains of steps over several lines.</content>
public sealed partial class BankPrinter
{
    // A line of the notation has at most 160 bytes; the longest step ("299.9:>-100.0@12000>12000~inout") must still fit.
    private const int LastStepStart = 124;

    private byte[] _skipped;
    private int _lane;
    private bool _oneLane;
    private bool _continues;
    private short _step;
    private int _left;
    private int _hertz;
    private int _start;

    /// <summary>Goes to the beginning of the bank, and leaves steps out.</summary>
    /// <param name="skipped">How many of the first steps of each chain, see <see cref="Bank.FirstStep"/>.</param>
    public void BeginWithout(byte[] skipped)
    {
        Begin();
        _skipped = skipped;
    }

    /// <summary>Goes to some steps, to print them alone.</summary>
    /// <param name="chain">Their chain, see <see cref="Bank.FirstStep"/>.</param>
    /// <param name="before">How many steps of the chain stand before them.</param>
    /// <param name="count">How many they are at most.</param>
    public void BeginSteps(int chain, int before, int count)
    {
        _alone = true;
        _oneLane = true;
        _index = chain / Bank.MaxLanes;
        _lane = chain % Bank.MaxLanes;
        GoTo(before);
        _left = count;
        _part = Part.Lines;
    }

    private Progress Cue(LineWriter writer)
    {
        if (_index == _bank.Cues.Count)
        {
            return Go(Part.Bindings);
        }

        Begin(writer, Statement.Cue);
        writer.Word(_bank.Cues, _index);
        Options(writer, OptionTable.Cue, Section.Cue, _index);
        _part = Part.Lines;
        _oneLane = false;
        _lane = -1;
        _left = 0;
        return Progress.Line;
    }

    private void GoTo(int before)
    {
        _hertz = 0;
        _left = Bank.MaxSteps;
        _continues = before > 0;
        _step = _bank.FirstStep[_index * Bank.MaxLanes + _lane];
        for (; before > 0 && _step != StepPool.None; before--)
        {
            _hertz = _bank.Steps.ToHertz[_step];
            _step = _bank.Steps.Next[_step];
        }
    }

    // The beginning of a line of steps: of the next lane that the cue plays on, or of the rest of this one.
    private Progress Head(LineWriter writer)
    {
        while (_left == 0 || _step == StepPool.None)
        {
            _lane++;
            if (_oneLane || _lane == _bank.Lanes.Count)
            {
                _index++;
                _part = _alone ? Part.End : Part.Cues;
                return Progress.Working;
            }

            GoTo(_skipped == null ? 0 : _skipped[_index * Bank.MaxLanes + _lane]);
        }

        _start = writer.Length;
        Statement = Statement.Steps;
        Row = _index;
        writer.Name(_bank.Cues, _index);
        writer.Character('.');
        writer.Name(_bank.Lanes, _lane);
        if (_continues)
        {
            writer.Character(' ');
            writer.Character('+');
        }

        _continues = true;
        _part = Part.Steps;
        return Progress.Working;
    }

    private Progress Steps(LineWriter writer)
    {
        writer.Character(' ');
        Step(writer, _step);
        _step = _bank.Steps.Next[_step];
        _left--;
        if (_step != StepPool.None && _left > 0 && writer.Length - _start < LastStepStart)
        {
            return Progress.Working;
        }

        _part = Part.Lines;
        return Progress.Line;
    }

    private void Step(LineWriter writer, int step)
    {
        StepPool pool = _bank.Steps;
        writer.Tenths(pool.Duration[step]);
        writer.Character(':');
        writer.Tenths(pool.From[step]);
        if (pool.To[step] != pool.From[step])
        {
            writer.Character('>');
            writer.Tenths(pool.To[step]);
        }

        int from = pool.FromHertz[step];
        int to = pool.ToHertz[step];
        if (from != _hertz || to != from)
        {
            writer.Character('@');
            writer.Number(from);
            if (to != from)
            {
                writer.Character('>');
                writer.Number(to);
            }
        }

        _hertz = to;
        if (pool.Curve[step] != 0)
        {
            writer.Character('~');
            writer.Name(Words.Curves, pool.Curve[step]);
        }
    }
}
