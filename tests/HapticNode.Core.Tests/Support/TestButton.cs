using HapticNode.Core.Base;
using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>A button with its contact, which is open at first.</summary>
public sealed class TestButton
{
    /// <summary>The button.</summary>
    public readonly Button Button;

    private readonly FakeLevels _levels = new FakeLevels();

    /// <summary>Makes a button to a pull-up: low is pressed.</summary>
    public TestButton()
    {
        Button = new Button(_levels, 0, 0);
    }

    /// <summary>Feeds an edge.</summary>
    /// <param name="level">The level after it.</param>
    /// <param name="time">The time in microseconds.</param>
    /// <returns>The event, as a number.</returns>
    public int Edge(int level, long time)
    {
        ControlEvent raised = Button.Edge(level, time);
        if (raised != ControlEvent.None)
        {
            Button.Follow(raised, time);
        }

        return (int)raised;
    }

    /// <summary>Does what is due.</summary>
    /// <param name="time">The time in microseconds.</param>
    /// <returns>The event, as a number.</returns>
    public int Step(long time)
    {
        return (int)Button.Step(time);
    }

    /// <summary>Sets the level that is read when the contact is quiet.</summary>
    /// <param name="level">The level.</param>
    public void Rest(int level)
    {
        _levels.Set(0, level);
    }

    /// <summary>Feeds a clean press and lets it settle.</summary>
    /// <param name="time">The time of the edge in microseconds.</param>
    public void Press(long time)
    {
        Move(0, time);
    }

    /// <summary>Feeds a clean release and lets it settle.</summary>
    /// <param name="time">The time of the edge in microseconds.</param>
    public void Release(long time)
    {
        Move(1, time);
    }

    /// <summary>Tells how often the level was read.</summary>
    /// <returns>The number.</returns>
    public int Reads()
    {
        return _levels.Reads;
    }

    private void Move(int level, long time)
    {
        Edge(level, time);
        Rest(level);
        Step(time + 5000);
    }
}
