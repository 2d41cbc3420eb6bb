using System.Device.Gpio;
using HapticNode.Core.Controls;

namespace HapticNode.Device.Drivers;

/// <summary>An encoder that the chip's pulse counter follows: no edge costs the interpreter anything, however fast the encoder is spun.</summary>
/// <remarks>
/// <para>
/// The runtime's counter is no symmetric decoder (nf-interpreter, GpioPulseCounter.cpp). With the polarity "falling" it counts
/// three of the four edges of a cycle, +3 clockwise and -3 back: A's rising edge is not counted. Wherever the encoder stands for a
/// moment, the contacts are therefore read and counting goes on from there. That takes contacts that do not bounce.
/// </para>
/// <para>Reading allocates, so that an encoder at rest is read seldom.</para>
/// </remarks>
public sealed class CountedEncoder : PulseSource
{
    private const int MovingMicroseconds = 2000;
    private const int RestingMicroseconds = 8000;

    // An encoder that turns quickly is not read in between, where the contacts are ahead of the count.
    private const int ReadingsToLook = 6;

    // After so many readings without a count the encoder rests: 150 ms.
    private const int ReadingsToRest = 75;

    // A slow hand makes an edge that is not counted later than that; it is looked for a second longer.
    private const int ReadingsToForget = 200;

    // An edge may come in the middle of a look; more than one or two are noise.
    private const int MostLooks = 3;

    private readonly GpioPin _a;
    private readonly GpioPin _b;
    private readonly GpioPulseCounter _counter;
    private int _count;
    private bool _isHighA;
    private bool _isHighB;
    private int _stood = ReadingsToForget;

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
    public override int Poll(long now)
    {
        Stands = false;
        int count = (int)_counter.Read().Count;
        if (count == _count)
        {
            Due = now + (_stood < ReadingsToRest ? MovingMicroseconds : RestingMicroseconds);
            if (_stood < ReadingsToForget)
            {
                _stood++;
                Stands = _stood % ReadingsToLook == 0;
            }

            return 0;
        }

        int counts = count - _count;
        Due = now + MovingMicroseconds;
        _count = count;
        _stood = 0;
        return counts > 0 ? Turn(counts, true) : -Turn(-counts, false);
    }

    /// <inheritdoc/>
    public override int Rest()
    {
        int polled = _count;
        int count = (int)_counter.Read().Count;
        for (int look = 0; look < MostLooks; look++)
        {
            _isHighA = (bool)_a.Read();
            _isHighB = (bool)_b.Read();

            // Read again after the contacts: an edge between would be missed until the next look, and one before it count twice.
            _count = (int)_counter.Read().Count;
            if (_count == count)
            {
                break;
            }

            count = _count;
        }

        Missed = _count - polled;
        return (_isHighA ? 2 : 0) + (_isHighB ? 1 : 0);
    }

    // How many edges so many counts are from where the contacts are. An edge that is not counted comes with the next that is.
    private int Turn(int counts, bool clockwise)
    {
        int edges = 0;
        while (counts > 0)
        {
            if ((_isHighA == _isHighB) == clockwise)
            {
                counts -= _isHighA ? 1 : 0;
                _isHighA = !_isHighA;
            }
            else
            {
                counts--;
                _isHighB = !_isHighB;
            }

            edges++;
        }

        return edges;
    }
}
