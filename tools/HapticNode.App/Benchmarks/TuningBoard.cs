using System.Text;
using HapticNode.Banks;
using HapticNode.Metering;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>The firmware with the standard bank on a virtual board, and a host at its tuning port, all in virtual time. One per run; times are since boot.</summary>
internal sealed class TuningBoard : IDisposable
{
    // One for the process: the firmware's statics are constants, and every context would have to be compiled again.
    private static readonly MeteredContext s_context = new();

    private readonly IHostedFirmware _firmware;
    private readonly StringBuilder _line = new();

    internal TuningBoard(int baud, CostModel costs, int? heapBytes = null)
    {
        SimulatedPanel panel = SimulatedPanel.Default;
        Board = new Board(panel.Profile, costs, heapBytes: heapBytes);
        try
        {
            _firmware = Boot(panel.Name, baud);
        }
        catch
        {
            Board.Dispose();
            throw;
        }

        ReadyNanoseconds = Board.Clock.NowNanoseconds;
    }

    /// <summary>Raised with each line of the node and the time of its last byte.</summary>
    internal event Action<string, long>? LineReceived;

    internal Board Board { get; }

    /// <summary>When the firmware had booted.</summary>
    internal long ReadyNanoseconds { get; }

    internal LaneMap Lane(string name) => _firmware.Lanes.Single(lane => lane.Name == name);

    internal ControlMap Control(string name) => _firmware.Controls.Single(control => control.Name == name);

    internal int PinOf(string button) => Control(button).PinA;

    /// <summary>Has the host send bytes, one after the other.</summary>
    internal void Send(long timeNanoseconds, byte[] bytes) => Board.ScheduleSerial(timeNanoseconds, bytes, _firmware.TuningPort);

    internal void RunUntil(long timeNanoseconds)
    {
        Board.IdleSkip = () =>
        {
            using MeterPause pause = Meter.Pause();
            return _firmware.NextDueNanoseconds;
        };
        Board.PowerOffAt(timeNanoseconds);
        _firmware.Loop();
    }

    /// <inheritdoc/>
    public void Dispose() => Board.Dispose();

    private IHostedFirmware Boot(string panel, int baud)
    {
        IHostedFirmware firmware = s_context.CreateFirmware(panel, baud);
        Board.Serial.Sent += (port, sent) =>
        {
            if (port == firmware.TuningPort)
            {
                Take(sent);
            }
        };
        firmware.Boot([.. BankFile.Standard().Lines]);
        return firmware;
    }

    private void Take(SerialByte sent)
    {
        if (sent.Value != (byte)'\n')
        {
            _line.Append((char)sent.Value);
            return;
        }

        string line = _line.ToString().TrimEnd('\r');
        _line.Clear();
        LineReceived?.Invoke(line, sent.TimeNanoseconds);
    }
}
