namespace HapticNode.Core.Cues.Notation;

/// <content>The lines <c>cue</c> and <c>CUE.LANE</c>, long chains of steps over several lines.</content>
public sealed partial class BankPrinter
{
    // A line of the notation has at most 160 bytes; the longest step ("299.9:>-100.0@12000>12000~inout") must still fit.
    private const int LastStepStart = 124;

    /// <summary>The lane of the line of steps that was written last, -1 where it was another line.</summary>
    public int StepsLane = -1;

    private short _step;
    private int _hertz;
    private int _start;

    private Progress Cue(LineWriter writer)
    {
        if (_index == _bank.Cues.Count)
        {
            return Go(Part.Bindings);
        }

        writer.Name(Words.Statements, (int)Statement.Cue);
        writer.Word(_bank.Cues, _index);
        Options(writer, _bank.CueOptions, _index);
        _part = Part.Lines;
        StepsLane = -1;
        _step = StepPool.None;
        return Progress.Line;
    }

    // The beginning of a line of steps: of the next lane that the cue plays on, or of the rest of this one.
    private Progress Head(LineWriter writer)
    {
        bool first = _step == StepPool.None;
        while (_step == StepPool.None && ++StepsLane < _bank.Lanes.Count)
        {
            _step = _bank.FirstStep[_index * Bank.MaxLanes + StepsLane];
            _hertz = 0;
        }

        if (_step == StepPool.None)
        {
            _index++;
            _part = _alone ? Part.End : Part.Cues;
            return Progress.Working;
        }

        _start = writer.Length;
        writer.Name(_bank.Cues, _index);
        writer.Character('.');
        writer.Name(_bank.Lanes, StepsLane);
        if (!first)
        {
            writer.Character(' ');
            writer.Character('+');
        }

        _part = Part.Steps;
        return Progress.Working;
    }

    private Progress Steps(LineWriter writer)
    {
        writer.Character(' ');
        Step(writer, _step);
        _step = _bank.Steps.Next[_step];
        if (_step != StepPool.None && writer.Length - _start < LastStepStart)
        {
            return Progress.Working;
        }

        _part = Part.Lines;
        return Progress.Line;
    }

    private void Step(LineWriter writer, int step)
    {
        StepPool pool = _bank.Steps;
        writer.Tenths(pool.Duration[step] / 100);
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
            writer.Name(StagedSteps.CurveNames, pool.Curve[step]);
        }
    }
}
