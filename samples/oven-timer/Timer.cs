using HapticNode.Core.Base;
using HapticNode.Device;
using nanoFramework.Hardware.Esp32;

namespace OvenTimer;

/// <summary>What makes an oven timer of a panel: the dial sets minutes, one button heats, the other ends it.</summary>
public sealed class Timer
{
    /// <summary>The longest time that can be set, in minutes.</summary>
    public const int MostMinutes = 90;

    /// <summary>The panel.</summary>
    public readonly HapticPanel Panel;

    /// <summary>The minutes that are set.</summary>
    public int Minutes;

    /// <summary>Whether the oven heats.</summary>
    public bool IsHeating;

    /// <summary>How long a minute is, in microseconds.</summary>
    public long MinuteMicroseconds = 60000000;

    private readonly int _stop;
    private readonly int _heat;
    private readonly int _ready;
    private long _end;

    /// <summary>Makes a timer at 0.</summary>
    /// <param name="panel">The panel.</param>
    public Timer(HapticPanel panel)
    {
        Panel = panel;
        _stop = panel.FindControl("stop");
        _heat = panel.FindAction("heat");
        _ready = panel.FindCue("ready");
    }

    /// <summary>Takes what was touched and sees whether the time is over. Short: the panel waits for its end.</summary>
    public void Turn()
    {
        while (Panel.Read())
        {
            Take();
        }

        if (IsHeating && (long)HighResTimer.GetCurrent() >= _end)
        {
            IsHeating = false;
            Minutes = 0;
            Panel.Play(_ready);
        }
    }

    private void Take()
    {
        if (Panel.Event == ControlEvent.Detent)
        {
            int minutes = Minutes + Panel.Direction;
            Minutes = minutes < 0 ? 0 : minutes > MostMinutes ? MostMinutes : minutes;
        }
        else if (Panel.Event == ControlEvent.Press && Panel.Control == _stop)
        {
            IsHeating = false;
        }
        else if (Panel.Event == ControlEvent.Press && Panel.Action == _heat)
        {
            Heat();
        }
    }

    // The press was acknowledged when it was felt. Whether the oven heats is another matter, and the hand is told that, too.
    private void Heat()
    {
        if (Minutes == 0)
        {
            Panel.Failed(_heat);
            return;
        }

        IsHeating = true;
        _end = (long)HighResTimer.GetCurrent() + Minutes * MinuteMicroseconds;
        Panel.Done(_heat);
    }
}
