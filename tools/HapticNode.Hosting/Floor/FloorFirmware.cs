using System.Device.Gpio;
using System.Device.Pwm;
using HapticNode.Device.Boards;
using HapticNode.Hardware.Firmware;
using HapticNode.VirtualBoard;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Events;

namespace HapticNode.Hosting.Floor;

/// <summary>
/// A firmware that does nothing but write one duty on every edge: the floor under every time that a panel's firmware can reach on the same board.
/// It opens the panel's inputs in the same order, gives each a handler, and keeps the runtime hot.
/// </summary>
/// <remarks>It is metered as the real firmware is: the context that runs it loads this assembly rewritten.</remarks>
public sealed class FloorFirmware : IHostedFirmware
{
    private readonly BoardMap _map;
    private readonly bool _ownProcessor;

    /// <summary>Makes the firmware for a panel.</summary>
    /// <param name="panel">Name of the panel's definition.</param>
    /// <param name="ownProcessor">Whether edges come through an event processor of its own, past the libraries' dispatch.</param>
    /// <exception cref="ArgumentException">There is no such definition.</exception>
    public FloorFirmware(string panel, bool ownProcessor)
        : this(new HostedNode(panel), ShippedPanels.Make(panel), ownProcessor)
    {
    }

    /// <summary>Makes the firmware for a panel that was read from a file.</summary>
    /// <param name="panel">The panel's definition.</param>
    /// <param name="ownProcessor">Whether edges come through an event processor of its own, past the libraries' dispatch.</param>
    public FloorFirmware(BoardDefinition panel, bool ownProcessor)
        : this(new HostedNode(panel), BoardMaps.Of(panel), ownProcessor)
    {
    }

    private FloorFirmware(HostedNode node, BoardMap map, bool ownProcessor)
    {
        Lanes = node.Lanes;
        TuningPort = node.TuningPort;
        _map = map;
        _ownProcessor = ownProcessor;
    }

    /// <inheritdoc/>
    public long NextDueNanoseconds => long.MaxValue;

    /// <inheritdoc/>
    public IReadOnlyList<LaneMap> Lanes { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ControlMap> Controls => [.. _map.Controls.Select(control => new ControlMap(
        control.Name, control.IsEncoder() ? "encoder" : "button", control.Pin, control.PinB, 0))];

    /// <inheritdoc/>
    public string TuningPort { get; }

    /// <inheritdoc/>
    public IEnumerable<object> HeapRoots { get; } = Array.Empty<object>();

    /// <inheritdoc/>
    public void Boot(string[] bankLines)
    {
        LanePin lane = _map.Lanes[0];
        Configuration.SetPinFunction(lane.Pin, lane.Pwm);
        PwmChannel channel = PwmChannel.CreateFromPin(lane.Pin, lane.Hertz, lane.NeutralDuty)
            ?? throw new InvalidOperationException($"GPIO {lane.Pin} has no PWM.");
        channel.Start();
        var handler = new FloorHandler(channel);
        var controller = new GpioController();
        foreach (int pin in _map.Controls.Where(control => !control.IsCounted).SelectMany(control => control.IsEncoder() ? [control.Pin, control.PinB] : new[] { control.Pin }))
        {
            controller.OpenPin(pin, pin < _map.Chip.FirstInputOnlyPin ? PinMode.InputPullUp : PinMode.Input).ValueChanged += handler.OnChange;
        }

        if (_ownProcessor)
        {
            EventSink.AddEventProcessor(EventCategory.Gpio, handler);
            EventSink.AddEventListener(EventCategory.Gpio, handler);
        }
    }

    /// <inheritdoc/>
    public void Loop()
    {
        try
        {
            while (true)
            {
                Thread.Sleep(0);
            }
        }
        catch (PowerOffException)
        {
            // The end of every run.
        }
    }

    /// <inheritdoc/>
    public long CountLine(string line) => 0;

    /// <inheritdoc/>
    public int ReadTrace(FirmwareRecord[] into) => 0;
}
