namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Makes sure that a panel's boards have a pin for everything, and nothing else.</summary>
internal static class BoardLinks
{
    /// <summary>Notes every net, lane and control of a board that is not there, and every one that is missing.</summary>
    internal static void Check(Panel panel, IReadOnlyCollection<string> nets, ProblemList problems)
    {
        string[] lanes = [.. panel.Lanes.Select(lane => lane.Name)];
        string[] encoders = [.. panel.Controls.Where(control => control.IsEncoder).Select(control => control.Name)];
        string[] needed = [.. panel.Controls.SelectMany(control => control.Nets), .. panel.Lanes.Select(lane => lane.Net), panel.Gate.Net];
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

            foreach (string lane in lanes.Where(lane => !board.Pwm.ContainsKey(lane)))
            {
                problems.Add(board.Line, $"{path}.pwm.{lane}", "is missing: every lane needs a PWM function");
            }
        }
    }
}
