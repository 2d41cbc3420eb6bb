using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <summary>The cue with which the node tries its lanes: each in turn, at a low level, so that a person can tell which one is dead.</summary>
/// <remarks>It is a cue like any other, so the guard watches it and the next touch cuts it.</remarks>
public sealed class SelfTest
{
    // Eight lanes fit into the longest cue.
    private const int TurnMicroseconds = 36000;
    private const int PauseMicroseconds = 8000;
    private const short Hertz = 2500;

    // A single lane may take its time.
    private const int AloneMicroseconds = 150000;

    private readonly Bank _bank;

    /// <summary>Makes the cue.</summary>
    /// <param name="bank">The bank that it is added to, behind all others.</param>
    public SelfTest(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Writes the cue anew for one lane or for all; it must not play.</summary>
    /// <param name="only">The lane, or -1 for all in turn.</param>
    public void Prepare(int only)
    {
        _bank.ClearSteps(Bank.SelfTest);
        int begin = 0;
        for (int lane = 0; lane < _bank.Lanes.Count; lane++)
        {
            if (only < 0)
            {
                Add(lane, begin, TurnMicroseconds - PauseMicroseconds);
                begin += TurnMicroseconds;
            }
            else if (lane == only)
            {
                Add(lane, 0, AloneMicroseconds);
            }
        }

        _bank.Measure(Bank.SelfTest);
    }

    private void Add(int lane, int begin, int duration)
    {
        StepPool steps = _bank.Steps;
        if (steps.Free < 2)
        {
            return;
        }

        short first = Step(duration, lane);
        if (begin > 0)
        {
            short gap = steps.Take();
            Fill(gap, begin, 0, 0);
            steps.Next[gap] = first;
            first = gap;
        }

        _bank.FirstStep[Bank.SelfTest * Bank.MaxLanes + lane] = first;
    }

    private short Step(int duration, int lane)
    {
        short step = _bank.Steps.Take();
        LaneKind kind = _bank.LaneKinds[lane];
        Fill(step, duration, (short)LaneKinds.Get(kind, LaneKinds.TestLevel), LaneKinds.Has(kind, LaneKinds.Sounds) ? Hertz : (short)0);
        return step;
    }

    private void Fill(short step, int duration, short level, short hertz)
    {
        StepPool steps = _bank.Steps;
        steps.Duration[step] = (short)(duration / StepPool.Tenth);
        steps.From[step] = level;
        steps.To[step] = level;
        steps.FromHertz[step] = hertz;
        steps.ToHertz[step] = hertz;
        steps.Curve[step] = 0;
    }
}
