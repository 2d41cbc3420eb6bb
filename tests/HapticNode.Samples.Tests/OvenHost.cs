using HapticNode.Device;
using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;
using Timer = OvenTimer.Timer;

namespace HapticNode.Samples.Tests;

/// <summary>Hosts the sample: the only type here that may touch it when it is loaded metered.</summary>
public sealed class OvenHost : IHostedFirmware
{
    private Timer? _timer;

    public long NextDueNanoseconds => long.MaxValue;

    public IReadOnlyList<LaneMap> Lanes { get; } = [new LaneMap("erm", "motor", Oven.MotorPin, 0), new LaneMap("red", "light", Oven.LightPin, 0) { IsSwitched = true }];

    public IReadOnlyList<ControlMap> Controls { get; } = [];

    public IEnumerable<object> HeapRoots => _timer is null ? [] : [_timer];

    public string TuningPort => "COM2";

    public void Boot(string[] bankLines) => _timer = new Timer(new HapticPanel(OvenTimerPanel.OnDevKitC(), OvenTimerPanel.Bank())) { MinuteMicroseconds = 1_000_000 };

    public void Loop()
    {
        try
        {
            OvenTimer.Program.Run(_timer!);
        }
        catch (PowerOffException)
        {
            // The normal end of a run.
        }
    }

    public long CountLine(string line) => 0;

    /// <summary>Tells the timer's state instead of a trace.</summary>
    public int ReadTrace(FirmwareRecord[] into)
    {
        into[0] = new FirmwareRecord(0, FirmwareRecordKind.Event, _timer!.IsHeating ? "heats" : "rests", _timer.Panel.Problem().ToString(), _timer.Minutes);
        return 1;
    }
}
