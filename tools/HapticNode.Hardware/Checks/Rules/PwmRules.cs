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
        from lanes in board.Pwm.GroupBy(pwm => pwm.Value)
        where lanes.Count() > 1
        select new Fault(board.Line, board.Definition, $"PWM{lanes.Key} has {string.Join(" and ", lanes.Select(lane => lane.Key))}");

    private static IEnumerable<Fault> Pair(Panel panel) =>
        from board in panel.Boards
        from first in panel.Lanes
        from second in panel.Lanes
        where board.Pwm[first.Name] < board.Pwm[second.Name] && Timer(board, first) == Timer(board, second)
        let isTone = first.Kind == LaneKind.Tone || second.Kind == LaneKind.Tone
        where isTone || first.CarrierHertz != second.CarrierHertz
        select new Fault(
            board.Line,
            board.Definition,
            $"{first.Name} (PWM{board.Pwm[first.Name]}) and {second.Name} (PWM{board.Pwm[second.Name]}) share timer {Timer(board, first)}, {Why(isTone)}");

    private static string Why(bool isTone) => isTone ? "and one of them is a tone" : "but not their carrier";

    private static IEnumerable<Fault> Unsafe(Panel panel) =>
        from board in panel.Boards
        from pwm in board.Pwm
        where pwm.Value < 1 || pwm.Value > ChipFacts.Find(board.Chip).SafePwm
        select new Fault(board.Line, $"{board.Definition} {pwm.Key}", $"PWM{pwm.Value} is none of PWM1 to PWM{ChipFacts.Find(board.Chip).SafePwm}");

    private static IEnumerable<Fault> Carrier(Panel panel) =>
        from lane in panel.Lanes
        where lane.Kind == LaneKind.Motor && lane.CarrierHertz is < LowestMotorHertz or > HighestDriverHertz
        select new Fault(lane.Line, lane.Name, $"has a carrier of {lane.CarrierHertz} Hz");

    private static int Timer(NodeBoard board, Lane lane) => (board.Pwm[lane.Name] - 1) / 2;
}
