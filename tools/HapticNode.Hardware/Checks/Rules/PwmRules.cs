using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>Which PWM function may do what.</summary>
internal static class PwmRules
{
    private const int LowestMotorHertz = 20000;
    private const int HighestDriverHertz = 250000;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "pwm-once",
            "One PWM function is one output.",
            "nf-interpreter targets/ESP32 sys_dev_pwm_native",
            "Give each lane a function of its own.",
            Twice),
        new(
            "pwm-pair",
            "PWM1 and PWM2, PWM3 and PWM4 and so on share a timer: one frequency for both, and a tone changes it all the time.",
            "nf-interpreter targets/ESP32 sys_dev_pwm_native, GetChannel: timer = (n - 1) / 2",
            "Put lanes of one carrier together and leave the tone's pair to itself.",
            Pair),
        new(
            "bridge-pair",
            "The two inputs of a bridge change at the end of a period; on two timers that is not the same moment, and both directions overlap.",
            "ESP32 technical reference, LEDC: a duty takes effect at the overflow of its timer",
            "Give the lane two functions of one pair, such as PWM3 and PWM4.",
            BridgePair),
        new(
            "pwm-9-10",
            "A frequency set on PWM9 or PWM10 retunes the timer of PWM1 and PWM2; other chips than the ESP32 have eight functions.",
            "nf-interpreter targets/ESP32 sys_dev_pwm_native, the high-speed test in the Frequency setter",
            "Use PWM1 to PWM8.",
            Unsafe),
        new(
            "motor-carrier",
            "Below 20 kHz a motor's carrier is heard; above 250 kHz a DRV2603 no longer takes it.",
            "Texas Instruments SLOS754C, input frequency 10 to 250 kHz; the limit of hearing",
            "Set carrier_hz to 20000.",
            Carrier),
    ];

    private static IEnumerable<Fault> Twice(Panel panel) =>
        from board in panel.Boards
        from lanes in Functions(panel, board).GroupBy(use => use.Function)
        where lanes.Count() > 1
        select new Fault(board.Line, board.Definition, $"PWM{lanes.Key} has {string.Join(" and ", lanes.Select(use => use.Lane.Name))}");

    private static IEnumerable<Fault> Pair(Panel panel) =>
        from board in panel.Boards
        from first in Functions(panel, board)
        from second in Functions(panel, board)
        where first.Function < second.Function && first.Lane != second.Lane && Timer(first.Function) == Timer(second.Function)
        let isTone = first.Lane.Kind == LaneKind.Tone || second.Lane.Kind == LaneKind.Tone
        where isTone || first.Lane.CarrierHertz != second.Lane.CarrierHertz
        select new Fault(
            board.Line,
            board.Definition,
            $"{first.Lane.Name} (PWM{first.Function}) and {second.Lane.Name} (PWM{second.Function}) share timer {Timer(first.Function)}, {Why(isTone)}");

    private static string Why(bool isTone) => isTone ? "and one of them is a tone" : "but not their carrier";

    private static IEnumerable<Fault> BridgePair(Panel panel) =>
        from board in panel.Boards
        from lane in panel.Lanes
        where lane.Stage == LaneStage.Bridge && Timer(board.Pwm[lane.Name]) != Timer(board.BackPwm[lane.Name])
        select new Fault(board.Line, $"{board.Definition} {lane.Name}", $"PWM{board.Pwm[lane.Name]} and PWM{board.BackPwm[lane.Name]} are on two timers");

    private static IEnumerable<Fault> Unsafe(Panel panel) =>
        from board in panel.Boards
        from use in Functions(panel, board)
        where use.Function < 1 || use.Function > ChipFacts.Find(board.Chip).SafePwm
        select new Fault(board.Line, $"{board.Definition} {use.Lane.Name}", $"PWM{use.Function} is none of PWM1 to PWM{ChipFacts.Find(board.Chip).SafePwm}");

    private static IEnumerable<Fault> Carrier(Panel panel) =>
        from lane in panel.Lanes
        where lane.Kind == LaneKind.Motor && lane.CarrierHertz is < LowestMotorHertz or > HighestDriverHertz
        select new Fault(lane.Line, lane.Name, $"has a carrier of {lane.CarrierHertz} Hz");

    private static IEnumerable<(Lane Lane, int Function)> Functions(Panel panel, NodeBoard board) =>
    [
        .. panel.Lanes.Where(lane => lane.NeedsPwm).Select(lane => (lane, board.Pwm[lane.Name])),
        .. panel.Lanes.Where(lane => lane.Stage == LaneStage.Bridge).Select(lane => (lane, board.BackPwm[lane.Name])),
    ];

    private static int Timer(int function) => (function - 1) / 2;
}
