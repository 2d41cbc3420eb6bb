using HapticNode.Metering;
using HapticNode.VirtualBoard;

namespace HapticNode.Samples.Tests;

/// <summary>The oven timer on a virtual board, with hands for its contacts. A minute of it lasts a second.</summary>
internal sealed class Oven : IDisposable
{
    internal const int StartPin = 4;
    internal const int StopPin = 13;
    internal const int DialPinA = 34;
    internal const int DialPinB = 35;
    internal const int MotorPin = 26;
    internal const int LightPin = 25;

    private const long Millisecond = 1_000_000;

    private readonly MeteredContext _context = new(["HapticNode.Core", "HapticNode.Device", "HapticNode.Library", "OvenTimer"], "HapticNode.Samples.Tests", typeof(OvenHost).FullName!);
    private readonly Board _board = new(BoardProfile.All.First(profile => profile.Name == "ESP32-DevKitC"), CostModel.Typical);
    private readonly IHostedFirmware _firmware;
    private readonly long _ready;

    internal Oven()
    {
        _firmware = _context.CreateFirmware();
        _firmware.Boot([]);
        _ready = _board.Clock.NowNanoseconds;
    }

    internal void Press(int pin, int atMilliseconds)
    {
        _board.Schedule(_ready + (atMilliseconds * Millisecond), pin, 0);
        _board.Schedule(_ready + ((atMilliseconds + 80) * Millisecond), pin, 1);
    }

    /// <summary>Turns the dial clockwise, 20 ms a detent of four edges.</summary>
    internal void Turn(int detents, int atMilliseconds)
    {
        for (int edge = 0; edge < 4 * detents; edge++)
        {
            _board.Schedule(_ready + ((atMilliseconds + (5 * edge)) * Millisecond), edge % 2 == 0 ? DialPinA : DialPinB, edge % 4 < 2 ? 0 : 1);
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>Whether it heats then, and the minutes that are set.</returns>
    internal (string State, int Minutes) Run(int untilMilliseconds)
    {
        _board.PowerOffAt(_ready + (untilMilliseconds * Millisecond));
        _firmware.Loop();
        var records = new FirmwareRecord[1];
        _firmware.ReadTrace(records);
        Assert.AreEqual("None", records[0].Detail, "The panel has started.");
        return (records[0].Name, records[0].Value);
    }

    /// <summary>When the motor began to be driven, in whole ms after the start.</summary>
    internal int[] MotorStarts()
    {
        List<int> starts = [];
        bool driven = false;
        foreach (LaneLevel point in _firmware.Lanes[0].Levels(_board))
        {
            if (point.Level > 0 && !driven && point.TimeNanoseconds >= _ready)
            {
                starts.Add((int)((point.TimeNanoseconds - _ready) / Millisecond));
            }

            driven = point.Level > 0;
        }

        return [.. starts];
    }

    public void Dispose()
    {
        _board.Dispose();
        _context.Unload();
    }
}
