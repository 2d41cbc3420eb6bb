using HapticNode.Sample;

namespace HapticNode.VirtualBoard.Tests;

/// <summary>Hosts the sample firmware: the only type here that may touch it when it is loaded metered.</summary>
public sealed class SampleHost : IHostedFirmware
{
    private readonly SampleFirmware _firmware = new();

    public long NextDueNanoseconds => long.MaxValue;

    public IReadOnlyList<LaneMap> Lanes { get; } = [];

    public IReadOnlyList<ControlMap> Controls { get; } = [];

    public IEnumerable<object> HeapRoots => [_firmware];

    public string TuningPort => "COM2";

    public void Boot(string[] bankLines)
    {
    }

    public void Loop()
    {
        try
        {
            _firmware.RunUntilPowerOff();
        }
        catch (PowerOffException)
        {
            // The normal end of a run.
        }
    }

    public long CountLine(string line) => 0;

    public int ReadTrace(FirmwareRecord[] into)
    {
        into[0] = new FirmwareRecord(0, FirmwareRecordKind.Event, "turns", "", _firmware.Turns);
        return 1;
    }
}
