using System.Device.Gpio;
using System.Device.Pwm;
using nanoFramework.Runtime.Events;

namespace HapticNode.Hosting.Floor;

/// <summary>What no handler of an edge can do less than: write one duty. It does so as a handler of the libraries' event, and as an event processor of its own.</summary>
public sealed class FloorHandler : IEventProcessor, IEventListener
{
    private readonly PwmChannel _channel;
    private double _duty = 0.9;

    /// <summary>Takes the output.</summary>
    /// <param name="channel">A channel that runs.</param>
    public FloorHandler(PwmChannel channel)
    {
        _channel = channel;
    }

    /// <summary>Handles the libraries' event.</summary>
    /// <param name="sender">The pin.</param>
    /// <param name="e">The edge.</param>
    public void OnChange(object sender, PinValueChangedEventArgs e)
    {
        _channel.DutyCycle = _duty;
        _duty = 1 - _duty;
    }

    /// <inheritdoc/>
    public BaseEvent? ProcessEvent(uint data1, uint data2, DateTime time)
    {
        _channel.DutyCycle = _duty;
        _duty = 1 - _duty;
        return null;
    }

    /// <inheritdoc/>
    public void InitializeForEventSource()
    {
    }

    /// <inheritdoc/>
    public bool OnEvent(BaseEvent? ev) => true;
}
