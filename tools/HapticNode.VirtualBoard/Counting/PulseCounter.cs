using System.Device.Gpio;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>
/// One unit of the pulse counter as the runtime sets it up. Input A counts up at the edges of the polarity, down while B is low.
/// Input B, where there is one, counts up at rising and down at falling edges whatever the polarity, and the other way round while
/// A is low. This is no symmetric decoder: B's two edges of a bounce cancel each other, A's do not.
/// </summary>
/// <remarks>Source: nf-interpreter targets/ESP32 GpioPulseCounter, InitialiseEdgeAndActions.</remarks>
internal sealed class PulseCounter
{
    private readonly CountedInput _a;
    private readonly CountedInput? _b;
    private GpioPulsePolarity _polarity;
    private bool _isRunning;

    internal PulseCounter(Timeline timeline, GpioLine a, GpioLine? b)
    {
        _a = new CountedInput(timeline, a, OnEdgeOfA);
        _b = b is null ? null : new CountedInput(timeline, b, OnEdgeOfB);
    }

    internal long Count { get; set; }

    internal void Start(GpioPulsePolarity polarity, long filterNanoseconds)
    {
        _polarity = polarity;
        _a.Restart(filterNanoseconds);
        _b?.Restart(filterNanoseconds);
        Count = 0;
        _isRunning = true;
    }

    internal void Stop() => _isRunning = false;

    internal void Disconnect()
    {
        _a.Disconnect();
        _b?.Disconnect();
    }

    private void OnEdgeOfA(int level)
    {
        GpioPulsePolarity edge = level == 0 ? GpioPulsePolarity.Falling : GpioPulsePolarity.Rising;
        if (_isRunning && (_polarity == GpioPulsePolarity.Both || _polarity == edge))
        {
            Count += _b is { Level: 0 } ? -1 : 1;
        }
    }

    private void OnEdgeOfB(int level)
    {
        if (_isRunning)
        {
            Count += level == _a.Level ? 1 : -1;
        }
    }
}
