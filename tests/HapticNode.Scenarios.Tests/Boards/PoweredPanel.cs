using System.Text;
using HapticNode.Banks;
using HapticNode.Metering;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>The firmware of a panel on a virtual board, with the pins as they are from power-on: for what happens before the node is ready, and where it never is.</summary>
internal sealed class PoweredPanel : IDisposable
{
    private const long NanosecondsPerMillisecond = 1_000_000;

    private static readonly MeteredContext s_context = new();

    private readonly string _panel;
    private readonly IHostedFirmware _firmware;

    internal PoweredPanel(string panel, BoardProfile profile, FlashDisk? disk = null)
    {
        Board = new Board(profile, CostModel.Typical, disk);
        _panel = panel;
        _firmware = s_context.CreateFirmware(panel);
        Board.IdleSkip = NextDue;
    }

    internal Board Board { get; }

    internal IReadOnlyList<LaneMap> Lanes => _firmware.Lanes;

    /// <summary>When the node was ready, in nanoseconds since power-on.</summary>
    internal long ReadyNanoseconds { get; private set; }

    /// <summary>What the node has said so far, whole lines.</summary>
    internal string[] Lines => Encoding.ASCII.GetString([.. Board.Serial.Transmitted.Select(sent => sent.Value)])
        .Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static PoweredPanel OnDevKitC() => new("panel-a", BoardProfile.Esp32DevKitC);

    internal static PoweredPanel OnS3() => new("panel-a-s3", BoardProfile.Esp32S3DevKitC1);

    internal PoweredPanel Boot() => BootWith(BankFile.Standard().Lines);

    /// <summary>Boots with the panel's own bank.</summary>
    internal PoweredPanel BootOwn() => BootWith(SimulatedPanel.All.Single(panel => panel.Name == _panel).BankLines);

    private PoweredPanel BootWith(IReadOnlyList<string> lines)
    {
        _firmware.Boot([.. lines]);
        ReadyNanoseconds = Board.Clock.NowNanoseconds;
        return this;
    }

    /// <summary>Has the host say something, some time after the node is ready.</summary>
    internal PoweredPanel Say(int milliseconds, string line, string? port = null)
    {
        Board.ScheduleSerial(At(milliseconds), Encoding.ASCII.GetBytes(line + "\n"), port ?? _firmware.TuningPort);
        return this;
    }

    /// <summary>Gives a pin a level from outside, some time after the node is ready.</summary>
    internal PoweredPanel Drive(int milliseconds, int pin, int level)
    {
        Board.Schedule(At(milliseconds), pin, level);
        return this;
    }

    /// <summary>Runs the node's loop until so long after it was ready, and takes the power off.</summary>
    internal PoweredPanel RunFor(int milliseconds)
    {
        Board.PowerOffAt(At(milliseconds));
        _firmware.Loop();
        return this;
    }

    /// <summary>The changes of a PWM output, in milliseconds after the node was ready.</summary>
    internal IReadOnlyList<(double Milliseconds, double Duty)> Waveform(int pin) =>
        [.. Board.Pwm.Changes.Where(change => change.Pin == pin).Select(change => (Milliseconds(change.TimeNanoseconds), change.Duty))];

    /// <summary>The changes of a plain output, in milliseconds after the node was ready.</summary>
    internal IReadOnlyList<(double Milliseconds, int Level)> Levels(int pin) =>
        [.. Board.Gpio.Changes.Where(change => change.Pin == pin).Select(change => (Milliseconds(change.TimeNanoseconds), change.Level))];

    public void Dispose() => Board.Dispose();

    private long NextDue()
    {
        using MeterPause pause = Meter.Pause();
        return _firmware.NextDueNanoseconds;
    }

    private long At(int milliseconds) => ReadyNanoseconds + (milliseconds * NanosecondsPerMillisecond);

    private double Milliseconds(long nanoseconds) => (nanoseconds - ReadyNanoseconds) / (double)NanosecondsPerMillisecond;
}
