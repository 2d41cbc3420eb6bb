using System.Device.Gpio;
using HapticNode.Core.Controls;

namespace HapticNode.Device.Drivers;

/// <summary>An encoder that the chip's pulse counter follows: no edge costs the interpreter anything, however fast the knob is spun.</summary>
/// <remarks>
/// <para>
/// The runtime's counter is no symmetric decoder (nf-interpreter, GpioPulseCounter.cpp). With the polarity "falling" it counts
/// three of the four edges of a cycle, +3 clockwise and -3 back, but A's rising edge is never taken back: a knob that is
/// nudged and returns leaves a count behind. At rest on a detent, where both contacts are open, the count is therefore brought
/// to the nearest whole cycle. That takes a knob with one detent a cycle, and contacts that do not bounce.
/// </para>
/// <para>Reading allocates, so that a knob at rest is read seldom.</para>
/// </remarks>
public sealed class CountedEncoder : EncoderSource
{
    private const int CountsPerCycle = 3;
    private const int QuarterStepsPerCycle = 4;
    private const int MovingMicroseconds = 2000;
    private const int RestingMicroseconds = 8000;
    private const int SettleMicroseconds = 40000;

    private readonly GpioPin _a;
    private readonly GpioPin _b;
    private readonly GpioPulseCounter _counter;
    private long _due;
    private long _changed;
    private int _count;
    private int _origin;
    private int _quarterSteps;
    private bool _rests = true;

    /// <summary>Takes the two pins and begins to count.</summary>
    /// <param name="controller">Opens pins. A pin that is open as an input can still be counted.</param>
    /// <param name="pinA">GPIO number of contact A.</param>
    /// <param name="pinB">GPIO number of contact B.</param>
    public CountedEncoder(GpioController controller, int pinA, int pinB)
    {
        _a = controller.OpenPin(pinA, PinMode.InputPullUp);
        _b = controller.OpenPin(pinB, PinMode.InputPullUp);
        _counter = new GpioPulseCounter(pinA, pinB);
        _counter.Polarity = GpioPulsePolarity.Falling;
        _counter.FilterPulses = 1000;
        _counter.Start();
    }

    /// <inheritdoc/>
    public override void Poll(long now)
    {
        if (now < _due)
        {
            return;
        }

        int count = (int)_counter.Read().Count;
        if (count != _count)
        {
            _count = count;
            _changed = now;
            _rests = false;
            MoveTo(QuarterStepsAt(count - _origin));
        }
        else if (!_rests && now - _changed >= SettleMicroseconds)
        {
            _changed = now;
            if (IsOnDetent())
            {
                Rest();
            }
        }

        _due = now + (_rests ? RestingMicroseconds : MovingMicroseconds);
    }

    // On a detent both contacts are open; between two a slow hand may pause as long as it likes.
    private bool IsOnDetent()
    {
        return (bool)_a.Read() && (bool)_b.Read();
    }

    // Within a cycle each count is a quarter step; the step that is not counted comes with the third.
    private static int QuarterStepsAt(int counts)
    {
        int cycles = counts / CountsPerCycle;
        return cycles * QuarterStepsPerCycle + counts - cycles * CountsPerCycle;
    }

    private void Rest()
    {
        int counts = _count - _origin;
        int nearest = (counts + (counts > 0 ? 1 : -1)) / CountsPerCycle;
        MoveTo(nearest * QuarterStepsPerCycle);
        _rests = true;
        _origin = _count;
        _quarterSteps = 0;
    }

    private void MoveTo(int quarterSteps)
    {
        Moved += quarterSteps - _quarterSteps;
        _quarterSteps = quarterSteps;
    }
}
