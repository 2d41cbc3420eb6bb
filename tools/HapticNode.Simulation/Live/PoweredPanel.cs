using HapticNode.Metering;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>One boot of the firmware, from power-on to power-off, on the thread that makes it.</summary>
internal sealed class PoweredPanel : IDisposable
{
    // One for the process: the firmware's statics are constants, and every context would have to be compiled again.
    private static readonly MeteredContext s_context = new();

    private readonly Board _board;
    private readonly IHostedFirmware _firmware;

    internal PoweredPanel(SimulatorOptions options, FlashDisk disk, Contacts contacts)
    {
        _board = new Board(options.Panel.Profile, options.Costs, disk) { KeepsHistory = false };
        options.Panel.Connect(_board);
        contacts.Connect(_board, options.Panel.RestingEncoders);
        _firmware = s_context.CreateFirmware(options.Panel.Source);
        _board.Serial.Sent += (port, sent) =>
        {
            if (port == _firmware.TuningPort)
            {
                ByteSent?.Invoke(sent.Value);
            }
        };
        _board.Pwm.Changed += change =>
        {
            if (Lanes?.FirstOrDefault(lane => !lane.IsSwitched && (lane.Pin == change.Pin || lane.BackPin == change.Pin)) is { } lane)
            {
                LaneChanged?.Invoke(lane.Name, lane.LevelAt(_board));
            }
        };
        _board.Gpio.Driven += change =>
        {
            if (Lanes?.FirstOrDefault(lane => lane.IsSwitched && lane.Pin == change.Pin) is { } lane)
            {
                LaneChanged?.Invoke(lane.Name, lane.LevelAt(_board));
            }
        };

        // Booting takes the device half a second, which nobody wants to wait for.
        _firmware.Boot([.. options.BankLines]);
        Lanes = _firmware.Lanes;
        Controls = _firmware.Controls;
    }

    internal event Action<byte>? ByteSent;

    internal event Action<string, int>? LaneChanged;

    internal Board Board => _board;

    internal IReadOnlyList<LaneMap> Lanes { get; }

    internal IReadOnlyList<ControlMap> Controls { get; }

    /// <summary>Runs until the power goes.</summary>
    /// <param name="present">Called often, to bring the outside up to the board's time.</param>
    internal void Run(Action present)
    {
        _board.IdleSkip = () =>
        {
            using MeterPause pause = Meter.Pause();
            return _firmware.NextDueNanoseconds;
        };
        _board.Pacing = present;
        _firmware.Loop();
    }

    internal void Receive(byte[] bytes, long now) => _board.ScheduleSerial(now, bytes, _firmware.TuningPort);

    internal void PowerOff() => _board.PowerOffAt(_board.Clock.NowNanoseconds);

    /// <inheritdoc/>
    public void Dispose() => _board.Dispose();
}
