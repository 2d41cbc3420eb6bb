using HapticNode.Documents.Problems;
using HapticNode.Hardware.Chips;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Makes sure that a panel's boards have a pin for everything, and nothing else.</summary>
internal static class BoardLinks
{
    /// <summary>Notes every net, lane and control of a board that is not there, and every one that is missing.</summary>
    internal static void Check(Panel panel, IReadOnlyCollection<string> nets, ProblemList problems)
    {
        string[] lanes = [.. panel.Lanes.Select(lane => lane.Name)];
        string[] encoders = [.. panel.Controls.Where(control => control.IsEncoder).Select(control => control.Name)];
        string[] needed =
        [
            .. panel.Controls.SelectMany(control => control.Nets),
            .. panel.Lanes.SelectMany(lane => lane.Nets),
            panel.Gate.Net,
            .. panel.I2c is { } bus ? [bus.Data, bus.Clock] : Array.Empty<string>(),
        ];
        foreach (NodeBoard board in panel.Boards)
        {
            string path = $"boards.{board.Definition}";
            void Known(IEnumerable<string> words, IReadOnlyCollection<string> valid, string key)
            {
                foreach (string word in words.Where(word => !valid.Contains(word)))
                {
                    problems.Unknown(board.Line, $"{path}.{key}", word, valid);
                }
            }

            Known(board.Pins.Keys, nets, "pins");
            Known(board.Pwm.Keys, lanes, "pwm");
            Known(board.Counted, encoders, "counted");
            foreach (string net in needed.Where(net => !board.Pins.ContainsKey(net)))
            {
                problems.Add(board.Line, $"{path}.pins.{net}", "is missing: every control, every lane and the gate need a pin");
            }

            foreach (Lane lane in panel.Lanes.Where(lane => lane.NeedsPwm && !board.Pwm.ContainsKey(lane.Name)))
            {
                problems.Add(board.Line, $"{path}.pwm.{lane.Name}", "is missing: every lane needs a PWM function");
            }

            foreach (Lane lane in panel.Lanes.Where(lane => lane.Stage == LaneStage.Bridge && board.Pwm.ContainsKey(lane.Name) && !board.BackPwm.ContainsKey(lane.Name)))
            {
                problems.Add(board.Line, $"{path}.pwm.{lane.Name}", "must be a list of two PWM functions, such as [3, 4]: forward and backward");
            }

            if (ChipFacts.Find(board.Chip).Boards.All(known => known.Name != board.Board))
            {
                problems.Unknown(board.Line, $"{path}.board", board.Board, [.. ChipFacts.Find(board.Chip).Boards.Select(known => known.Name)]);
            }
        }
    }
}
