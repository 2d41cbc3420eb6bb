using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>An encoder with its contacts. Clockwise the contacts A and B go 11, 01, 00, 10, 11.</summary>
public sealed class TestKnob
{
    /// <summary>Reads the contacts' edges.</summary>
    public readonly QuadratureDecoder Decoder;

    /// <summary>Makes detents of them.</summary>
    public readonly Encoder Encoder;

    /// <summary>How many detents were raised, clockwise ones less the others.</summary>
    public int Detents;

    /// <summary>How many limits were raised, upper ones less the others.</summary>
    public int Limits;

    private static readonly int[] s_levelA = { 1, 0, 0, 1 };
    private static readonly int[] s_levelB = { 1, 1, 0, 0 };

    private int _quarter;

    /// <summary>Makes a knob.</summary>
    /// <param name="detentsPerCycle">1, 2 or 4.</param>
    /// <param name="quarter">Quarter steps clockwise from both contacts open at which the knob stands, 0..3.</param>
    public TestKnob(int detentsPerCycle, int quarter)
    {
        _quarter = quarter;
        Decoder = new QuadratureDecoder(s_levelA[quarter], s_levelB[quarter]);
        Decoder.SetDetents(detentsPerCycle);
        Encoder = new Encoder(Decoder);
        Encoder.Configure(detentsPerCycle, 0, 0);
    }

    /// <summary>Turns the knob and takes what the encoder raises after each edge.</summary>
    /// <param name="quarterSteps">How far, positive clockwise.</param>
    /// <param name="time">The time in microseconds.</param>
    public void Turn(int quarterSteps, long time)
    {
        int direction = quarterSteps > 0 ? 1 : -1;
        for (; quarterSteps != 0; quarterSteps -= direction)
        {
            int contact = Move(direction);
            Decoder.Edge(contact, LevelOf(contact));
            Take(time);
        }
    }

    /// <summary>Turns the knob without an edge reaching the decoder.</summary>
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
            Decoder.Edge(contact, 1 - level);
            Take(0);
            Decoder.Edge(contact, level);
            Take(0);
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

    private void Take(long time)
    {
        for (ControlEvent raised = Encoder.Step(time); raised != ControlEvent.None; raised = Encoder.Step(time))
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
