using System.Device.Gpio;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Device;
using HapticNode.Device.Boards;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using HapticNode.Device.Drivers;
using HapticNode.VirtualBoard;

namespace HapticNode.Hosting;

/// <summary>
/// The real firmware on a virtual board, with its records translated into names. This assembly is the only one that touches the
/// metered copy of the firmware's types.
/// </summary>
public sealed class HostedNode : IHostedFirmware
{
    private readonly BoardMap _map;
    private readonly Firmware _firmware;
    private readonly TraceCursor _trace;
    private IReadOnlyDictionary<string, EncoderFacts> _encoders = new Dictionary<string, EncoderFacts>();

    /// <summary>Makes the firmware for a panel that it was compiled with.</summary>
    /// <param name="panel">Name of the panel's definition.</param>
    /// <exception cref="ArgumentException">There is no such definition.</exception>
    public HostedNode(string panel)
        : this(ShippedPanels.Make(panel))
    {
    }

    /// <summary>Makes the firmware for a panel that was read from a file.</summary>
    /// <param name="panel">The panel's definition.</param>
    public HostedNode(BoardDefinition panel)
        : this(BoardMaps.Of(panel))
    {
        using MeterPause pause = Meter.Pause();
        _encoders = panel.Controls.Where(control => control.Encoder is not null).ToDictionary(control => control.Name, control => control.Encoder!);
    }

    private HostedNode(BoardMap map)
    {
        _map = map;
        _firmware = new Firmware();
        _trace = new TraceCursor(_firmware.Node.Trace);
        _firmware.Node.Trace.TakesSteps = true;
        Lanes = [.. _map.Lanes.Select(lane => new LaneMap(lane.Name, WordOf(Words.LaneKinds, (int)lane.Kind), lane.Pin, lane.NeutralDuty)
        {
            BackPin = lane.BackPin,
            IsSwitched = lane.Pwm == 0,
        })];
    }

    /// <summary>Makes the firmware for a panel whose tuning port has another speed.</summary>
    /// <param name="panel">Name of the panel's definition.</param>
    /// <param name="tuningBaud">Speed of the tuning port in baud.</param>
    /// <exception cref="ArgumentException">There is no such definition.</exception>
    public HostedNode(string panel, int tuningBaud)
        : this(panel)
    {
        _map.SerialBaud = tuningBaud;
    }

    /// <inheritdoc/>
    public IReadOnlyList<LaneMap> Lanes { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ControlMap> Controls
    {
        get
        {
            // Looking costs the node nothing.
            using MeterPause pause = Meter.Pause();
            return [.. _map.Controls.Select(Describe)];
        }
    }

    /// <inheritdoc/>
    public IEnumerable<object> HeapRoots => [_firmware];

    /// <inheritdoc/>
    public string TuningPort => _map.SerialPort;

    /// <inheritdoc/>
    public long NextDueNanoseconds => _firmware.NextDue() * 1000;

    /// <inheritdoc/>
    public void Boot(string[] bankLines) => _firmware.Boot(_map, new CarriedBank(bankLines));

    /// <inheritdoc/>
    public void Loop()
    {
        try
        {
            _firmware.Loop();
            GpioPin? pin = null;
            while (true)
            {
                FaultLight.Show(_map.FirstLight(), (int)_firmware.Problem, ref pin);
            }
        }
        catch (PowerOffException)
        {
            // The end of every run.
        }
    }

    /// <inheritdoc/>
    public long CountLine(string line)
    {
        byte[] bytes = System.Text.Encoding.ASCII.GetBytes(line + "\n");
        byte[] taken = new byte[Limits.MaxLine];
        Node node = _firmware.Node;
        while (node.Console.HasWork(0))
        {
            node.Step(0);
            node.Console.Send(taken, taken.Length);
        }

        node.Receive(bytes, bytes.Length);
        long operations = 0;
        while (node.Console.HasWork(0))
        {
            long before = Meter.Operations;
            node.Step(0);
            operations += Meter.Operations - before;
            node.Console.Send(taken, taken.Length);
        }

        return operations;
    }

    /// <inheritdoc/>
    public int ReadTrace(FirmwareRecord[] into)
    {
        int count = 0;
        while (count < into.Length && _trace.Read())
        {
            // Edges and levels are recorded for whoever watches over serial; the board sees them itself.
            if (_trace.Kind is not (TraceKind.Edge or TraceKind.Level))
            {
                into[count++] = Translate(_trace);
            }
        }

        return count;
    }

    private FirmwareRecord Translate(TraceCursor trace)
    {
        Bank bank = _firmware.Node.Bank;
        int subject = trace.Subject;
        int value = trace.Value;
        return trace.Kind switch
        {
            TraceKind.Event => Record(FirmwareRecordKind.Event, bank.Controls, subject / ControlKinds.EventRows, EventOf(bank, subject), value),
            TraceKind.CueStart => Record(FirmwareRecordKind.CueStart, bank.Cues, subject, value == 1 ? "input" : "host", LanesAtOnce(bank, subject)),
            TraceKind.CueCut => Record(FirmwareRecordKind.CueCut, bank.Cues, subject, "", 0),
            TraceKind.CueEnd => Record(FirmwareRecordKind.CueEnd, bank.Cues, subject, "", 0),
            TraceKind.CueMerged => Record(FirmwareRecordKind.CueMerged, bank.Cues, subject, "", 0),
            TraceKind.CueIgnored => Record(FirmwareRecordKind.CueIgnored, bank.Cues, subject, "", 0),
            TraceKind.Step => Record(FirmwareRecordKind.Step, bank.Lanes, subject, "", value),
            TraceKind.Fault => new FirmwareRecord(
                trace.Time, FirmwareRecordKind.Fault, ((FaultReason)value).ToString().ToLowerInvariant(), subject < 0 ? "" : NameOf(bank.Lanes, subject), 0),
            TraceKind.Limited => Record(FirmwareRecordKind.Limited, bank.Lanes, subject, ((LaneLimit)value).ToString().ToLowerInvariant(), 0),
            TraceKind.Cleared => new FirmwareRecord(trace.Time, FirmwareRecordKind.Cleared, "cleared", "", 0),
            _ => throw new InvalidOperationException($"A record of an unknown kind: {trace.Kind}."),
        };

        FirmwareRecord Record(FirmwareRecordKind kind, NameTable names, int index, string detail, int number) =>
            new(trace.Time, kind, NameOf(names, index), detail, number);
    }

    private ControlMap Describe(ControlPin control)
    {
        if (!control.IsEncoder())
        {
            return new ControlMap(control.Name, "button", control.Pin, control.PinB, 0);
        }

        EncoderFacts facts = _encoders.GetValueOrDefault(control.Name, EncoderFacts.Usual);
        (int first, int second, string rest) = facts.ByHand(control.Pin, control.PinB);
        return new ControlMap(control.Name, "encoder", first, second, EdgesPerDetent(control.Name)) { Rest = rest };
    }

    private int EdgesPerDetent(string encoder)
    {
        Bank bank = _firmware.Node.Bank;
        int control = bank.Controls.Find(System.Text.Encoding.ASCII.GetBytes(encoder), 0, encoder.Length);
        return 4 / bank.Option(Section.Control, control, Slot.EncoderDetents);
    }

    // The lanes that a cue drives in its first moment; those that begin with a gap or a ramp from nothing come later by intent.
    private static int LanesAtOnce(Bank bank, int cue)
    {
        int lanes = 0;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            short first = bank.FirstStep[cue * Bank.MaxLanes + lane];
            if (first != StepPool.None && bank.Steps.From[first] != 0)
            {
                lanes |= 1 << lane;
            }
        }

        return lanes;
    }

    private static string EventOf(Bank bank, int subject)
    {
        int list = ControlKinds.EventsOf(bank.ControlKinds[subject / ControlKinds.EventRows]);
        return WordOf(list, (subject % ControlKinds.EventRows) - 1);
    }

    private static string WordOf(int list, int index)
    {
        // Looking costs the node nothing.
        using MeterPause pause = Meter.Pause();
        var bytes = new byte[NameTable.MaxLength];
        return System.Text.Encoding.ASCII.GetString(bytes, 0, Words.CopyTo(list, index, bytes, 0));
    }

    private static string NameOf(NameTable names, int index)
    {
        var bytes = new byte[NameTable.MaxLength];
        return System.Text.Encoding.ASCII.GetString(bytes, 0, names.CopyTo(index, bytes, 0));
    }
}
