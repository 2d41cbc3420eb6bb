using System.IO.Hashing;
using System.Text;
using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;
using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Firmware;

/// <summary>Everything that the firmware knows of a panel on one of its boards, as the panel file and the chip file say it.</summary>
public sealed record BoardDefinition
{
    /// <summary>Its name: what the node answers to <c>id</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The development board.</summary>
    public required DevelopmentBoard Board { get; init; }

    /// <summary>Its chip.</summary>
    public required ChipFacts Chip { get; init; }

    /// <summary>The controls, the most urgent first.</summary>
    public required IReadOnlyList<DefinedControl> Controls { get; init; }

    /// <summary>The lanes, motors first.</summary>
    public required IReadOnlyList<DefinedLane> Lanes { get; init; }

    /// <summary>GPIO number of the line that keeps the motor drivers on.</summary>
    public required int GatePin { get; init; }

    /// <summary>How often it is toggled, in microseconds.</summary>
    public required int GateMicroseconds { get; init; }

    /// <summary>The port for tuning.</summary>
    public required TuningPort Serial { get; init; }

    /// <summary>GPIO number of the I2C bus's data line; -1 without a bus.</summary>
    public required int I2cDataPin { get; init; }

    /// <summary>GPIO number of the I2C bus's clock line; -1 without a bus.</summary>
    public required int I2cClockPin { get; init; }

    /// <summary>
    /// CRC-32 of <see cref="Text"/>: the firmware carries it and says it as <c>map</c> in its answer to <c>id</c>, so that a panel file
    /// that no longer is what was flashed is told.
    /// </summary>
    public uint Checksum => Crc32.HashToUInt32(Encoding.ASCII.GetBytes(Text));

    /// <summary>Whether a driver has to be set up over I2C.</summary>
    public bool NeedsI2c => Lanes.Any(lane => lane.Registers.Count > 0);

    /// <summary>The definition in lines, in a form that stays the same while nothing that the firmware does changes.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Add($"board {Board.Name} {Chip.Name}");
            foreach (DefinedControl control in Controls)
            {
                Add($"control {control.Name} {control.Pin} {control.PinB} {(control.IsCounted ? "counted" : "edges")} {(control.IsActiveHigh ? "high" : "low")} {control.Pull}");
            }

            foreach (DefinedLane lane in Lanes)
            {
                Add($"lane {lane.Name} {lane.Kind} {lane.Stage} {lane.Pin} {lane.Pwm} {lane.BackPin} {lane.BackPwm} {lane.Hertz} {lane.NeutralDuty}");
                Add($"limits {lane.DriveMilliseconds} {lane.HeatMilliseconds} {lane.CoolingPercent}");
                Add($"registers {Convert.ToHexString([.. lane.Registers])}");
            }

            Add($"gate {GatePin} {GateMicroseconds}");
            Add($"serial {Serial.Port} {Serial.Baud} {Serial.Receive} {Serial.Transmit}");
            Add($"i2c {I2cDataPin} {I2cClockPin}");
            return text.ToString();

            void Add(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
        }
    }

    /// <summary>Works out the definition of a panel on one of its boards.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="board">The board.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ProfileException">A lane's actuator profile cannot be used.</exception>
    /// <exception cref="IOException">A lane's actuator profile cannot be read.</exception>
    public static BoardDefinition Of(Panel panel, NodeBoard board)
    {
        ChipFacts chip = ChipFacts.Find(board.Chip);
        return new BoardDefinition
        {
            Name = board.Definition,
            Board = chip.Boards.First(known => known.Name == board.Board),
            Chip = chip,
            Controls = [.. panel.Controls.Select(control => new DefinedControl(
                control.Name,
                board.Pins[control.Nets[0]],
                control.IsEncoder ? board.Pins[control.Nets[1]] : DefinedControl.NoPin,
                board.Counted.Contains(control.Name),
                control.IsActiveHigh,
                control.Pull)
            {
                Encoder = control.Encoder,
            })],
            Lanes = [.. panel.Lanes.Select(lane => LaneOf(panel, board, lane))],
            GatePin = board.Pins[panel.Gate.Net],
            GateMicroseconds = (int)(panel.Gate.PeriodMilliseconds * 1000),
            Serial = board.Serial,
            I2cDataPin = panel.I2c is { } bus ? board.Pins[bus.Data] : DefinedControl.NoPin,
            I2cClockPin = panel.I2c is { } wires ? board.Pins[wires.Clock] : DefinedControl.NoPin,
        };
    }

    private static DefinedLane LaneOf(Panel panel, NodeBoard board, Lane lane)
    {
        MotorProfile? motor = lane.Kind == LaneKind.Motor ? PanelProfiles.Of(panel, lane) as MotorProfile : null;
        MotorEndurance? endurance = lane.Kind == LaneKind.Motor
            ? motor?.Endurance ?? MotorEndurance.Usual(panel[lane.Load].Type.Kind == PartKind.EccentricMotor ? ActuatorKind.Erm : ActuatorKind.Lra)
            : null;
        return new DefinedLane(
            lane.Name,
            lane.Kind,
            lane.Stage,
            board.Pins[lane.Net],
            lane.NeedsPwm ? board.Pwm[lane.Name] : 0,
            lane.BackNet.Length > 0 ? board.Pins[lane.BackNet] : DefinedControl.NoPin,
            lane.BackNet.Length > 0 ? board.BackPwm[lane.Name] : 0,
            lane.CarrierHertz,
            lane.NeutralDuty,
            endurance?.LongestDriveMilliseconds ?? 0,
            endurance?.HeatMilliseconds ?? 0,
            endurance?.CoolingPercent ?? 0,
            lane.Stage == LaneStage.Drv2605 && motor is not null ? Drv2605Settings.Of(motor, lane.IsClosedLoop).Registers : []);
    }
}
