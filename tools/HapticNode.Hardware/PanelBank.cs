using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware;

/// <summary>The bank that a panel's firmware carries.</summary>
public static class PanelBank
{
    /// <summary>The path of the panel's bank; null where it carries the standard one.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The path, or null.</returns>
    public static string? PathOf(Panel panel) => panel.Bank == Panel.StandardBank ? null : Path.Combine(panel.Folder, panel.Bank);

    /// <summary>Adds what the panel knows of its encoders to a bank's lines, where they do not say it themselves.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lines">The lines of a bank.</param>
    /// <returns>As many lines; comments are kept.</returns>
    public static IReadOnlyList<string> Complete(Panel panel, IReadOnlyList<string> lines) => [.. lines.Select(line => Complete(panel, line))];

    /// <summary>The lines that the firmware is given: without comments and empty lines, and with what the panel knows of its encoders.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lines">The lines of a bank.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Carried(Panel panel, IReadOnlyList<string> lines) =>
        [.. Complete(panel, lines).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];

    /// <summary>Where a bank says of an encoder what is not true of the panel's.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lines">The lines of a bank.</param>
    /// <returns>The number of the line from 1, and what is wrong.</returns>
    public static IReadOnlyList<(int Line, string Message)> Contradictions(Panel panel, IReadOnlyList<string> lines)
    {
        List<(int, string)> found = [];
        foreach ((int index, string line) in lines.Index())
        {
            string[] words = Words(line);
            if (EncoderOf(panel, words) is not { Encoder: { } facts } control)
            {
                continue;
            }

            Compare(index, control.Name, words, "detents", $"{facts.DetentsPerCycle}", "1");
            Compare(index, control.Name, words, "rest", facts.Rest, EncoderFacts.Usual.Rest);
            if (words.Contains(facts.IsReversed ? "forward" : "reverse"))
            {
                found.Add((index + 1, $"{control.Name} counts {(facts.IsReversed ? "in reverse" : "forward")} on {panel.Name}"));
            }
        }

        return found;

        void Compare(int index, string name, string[] words, string option, string known, string usual)
        {
            int at = Array.IndexOf(words, option);
            if (at >= 0 && at + 1 < words.Length && words[at + 1] != known && known != usual)
            {
                found.Add((index + 1, $"{name} has {option} {known} on {panel.Name}, and not {words[at + 1]}"));
            }
        }
    }

    private static string Complete(Panel panel, string line)
    {
        string[] words = Words(line);
        if (EncoderOf(panel, words) is not { Encoder: { } facts })
        {
            return line;
        }

        string[] missing = [.. facts.Options.Where(option => !words.Contains(option.Option) && !(option.Option == "reverse" && words.Contains("forward"))).Select(option => option.Text)];
        return missing.Length == 0 ? line : $"{line.Split('#')[0].TrimEnd()} {string.Join(' ', missing)}";
    }

    private static Control? EncoderOf(Panel panel, string[] words) =>
        words is ["encoder", _, ..] ? panel.Controls.FirstOrDefault(control => control.IsEncoder && control.Name == words[1]) : null;

    private static string[] Words(string line) => line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
