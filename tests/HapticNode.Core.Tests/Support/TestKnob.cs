using HapticNode.Core.Base;
using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>An encoder with its contacts. Clockwise the contacts A and B go 11, 01, 00, 10, 11.</summary>
public sealed class TestKnob
{
    /// <summary>Makes detents of the contacts' edges.</summary>
    public readonly Encoder Encoder;

    /// <summary>How many detents were raised, clockwise ones less the others.</summary>
    public int Detents;

    /// <summary>How many limits were raised, upper ones less the others.</summary>
    public int Limits;

    private static readonly int[] s_levelA = { 1, 0, 0, 1 };
    private static readonly int[] s_levelB = { 1, 1, 0, 0 };

    private readonly FakeLevels _levels = new FakeLevels();
    private int _quarter;
    private long _now;

    /// <summary>Makes an encoder.</summary>
    /// <param name="detentsPerCycle">1, 2 or 4.</param>
    /// <param name="quarter">Quarter steps clockwise from both contacts open at which the encoder stands, 0..3.</param>
    public TestKnob(int detentsPerCycle, int quarter)
    {
        _quarter = quarter;
        Encoder = new Encoder(_levels, 0, s_levelA[quarter], s_levelB[quarter]);
        Encoder.Configure(detentsPerCycle, OptionTable.LearnedRest, false, 0, 0);
    }

    /// <summary>Sets virtual limits.</summary>
    /// <param name="minimum">The lower limit in detents.</param>
    /// <param name="maximum">The upper limit.</param>
    public void Limit(int minimum, int maximum)
    {
        Encoder.Configure(1, OptionTable.LearnedRest, false, minimum, maximum);
    }

    /// <summary>Turns the encoder and takes what the encoder raises after each edge.</summary>
    /// <param name="quarterSteps">How far, positive clockwise.</param>
    /// <param name="time">The time in microseconds; a hundredth of a second after the turn before where that is later.</param>
    public void Turn(int quarterSteps, long time)
    {
        _now = time > _now ? time : _now + 10000;
        int direction = quarterSteps > 0 ? 1 : -1;
        for (; quarterSteps != 0; quarterSteps -= direction)
        {
            int contact = Move(direction);
            Take(Encoder.Edge(contact, LevelOf(contact), _now));
        }
    }

    /// <summary>Turns the encoder to the next rest and lets it rest there.</summary>
    /// <param name="quarterSteps">How far, positive clockwise.</param>
    public void TurnAndRest(int quarterSteps)
    {
        Turn(quarterSteps, 0);
        Rest();
    }

    /// <summary>Lets the encoder rest.</summary>
    public void Rest()
    {
        _levels.Set(0, s_levelA[_quarter]);
        _levels.Set(1, s_levelB[_quarter]);
        while (Encoder.Due != Times.Never)
        {
            _now = Encoder.Due;
            Take(Encoder.Settle(_now));
        }
    }

    /// <summary>Turns the encoder without an edge reaching the decoder.</summary>
    /// <param name="quarterSteps">How far, positive clockwise.</param>
    public void TurnUnseen(int quarterSteps)
    {
        _quarter = (_quarter + quarterSteps) & 3;
    }

    /// <summary>Makes one contact bounce and end as it was.</summary>
    /// <param name="contact">0 for contact A, 1 for contact B.</param>
    /// <param name="times">How often.</param>
    public void Bounce(int contact, int times)
    {
        int level = LevelOf(contact);
        for (int i = 0; i < times; i++)
        {
            Take(Encoder.Edge(contact, 1 - level, _now));
            Take(Encoder.Edge(contact, level, _now));
        }
    }

    private int Move(int direction)
    {
        int before = s_levelA[_quarter];
        _quarter = (_quarter + direction) & 3;
        return s_levelA[_quarter] != before ? 0 : 1;
    }

    private int LevelOf(int contact)
    {
        return contact == 0 ? s_levelA[_quarter] : s_levelB[_quarter];
    }

    private void Take(ControlEvent raised)
    {
        for (; raised != ControlEvent.None; raised = Encoder.Step(_now))
        {
            if (raised == ControlEvent.Detent)
            {
                Detents += Encoder.Direction;
            }
            else
            {
                Limits += Encoder.Direction;
            }
        }
    }
}
