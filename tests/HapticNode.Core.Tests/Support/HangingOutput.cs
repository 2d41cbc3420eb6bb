using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output that does not return from one call, as far as the node can see: meanwhile the loop goes on.</summary>
public sealed class HangingOutput : LaneOutput
{
    /// <summary>Whether the next call hangs.</summary>
    public bool Hangs;

    /// <summary>Whether a call came while another one hung.</summary>
    public bool WasCalledAgain;

    /// <summary>Whether the drivers were on when the call had hung for 25 ms, and for 45 ms.</summary>
    public bool WereOnEarly;

    /// <summary>See <see cref="WereOnEarly"/>.</summary>
    public bool WereOnLate;

    private readonly TestPanel _panel;
    private bool _isInside;

    /// <summary>Makes an output.</summary>
    /// <param name="panel">Whose loop goes on.</param>
    public HangingOutput(TestPanel panel)
    {
        _panel = panel;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        WasCalledAgain |= _isInside;
        if (!Hangs)
        {
            return;
        }

        Hangs = false;
        _isInside = true;
        long began = _panel.Clock.Now;
        for (long now = began + 1000; now <= began + 200000; now += 1000)
        {
            _panel.JumpTo(now);
            WereOnEarly |= now == began + 25000 && _panel.Node.DriversOn(now);
            WereOnLate |= now == began + 45000 && _panel.Node.DriversOn(now);
        }

        _isInside = false;
    }
}
