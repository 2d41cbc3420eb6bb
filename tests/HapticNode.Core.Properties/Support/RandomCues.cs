using System.Globalization;

namespace HapticNode.Core.Properties.Support;

/// <summary>Writes the cues and bindings of a <see cref="RandomPanel"/>.</summary>
internal static class RandomCues
{
    /// <summary>The longest that a looping cue of these plays, in milliseconds.</summary>
    public const int LongestLoop = 2000;

    private static readonly string[] s_lanes = ["m", "n", "t", "l", "k"];

    /// <summary>Writes some cues of each kind, and binds some to the controls.</summary>
    /// <param name="choices">Decide what they are.</param>
    /// <returns>The lines.</returns>
    public static string[] Lines(Choices choices)
    {
        List<string> lines =
        [
            $"lane m motor drive {choices.Between(100, 400)} heat {choices.Between(50, 150)} cool 5",
            "lane n motor drive 400 heat 1500 cool 5",
            $"repeats merge {choices.Between(0, 12)} soften {choices.Between(0, 100)}",
            $"button b hold 60{(choices.OnceIn(2) ? " repeat 40" : "")}",
        ];
        for (int i = 0; i < 6; i++)
        {
            lines.AddRange(Cue($"q{i}", choices.Of(["", " mix", " ignore"]), choices));
        }

        lines.AddRange(Cue("busy", $" loop {choices.Between(1, LongestLoop)}", choices));
        lines.AddRange(Cue("progress", $" gauge loop {choices.Between(1, LongestLoop)}", choices));
        foreach (string outcome in new[] { "confirm", "reject", "timeout" })
        {
            lines.AddRange(Cue(outcome, " outcome", choices));
        }

        lines.AddRange(["on b press play q0", "on b release play q1", "on b hold play q2", "on b repeat play q3"]);
        lines.AddRange(["on c press ask a acknowledge q4 within 300", "on e detent play q5"]);
        return [.. lines];
    }

    /// <summary>Writes one cue.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">Its options besides the priority, with a space before them.</param>
    /// <param name="choices">Decide its steps.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Cue(string name, string options, Choices choices)
    {
        yield return $"cue {name} priority {choices.Between(0, 9)}{options}";
        foreach (string lane in s_lanes)
        {
            if (choices.OnceIn(2))
            {
                yield return $"{name}.{lane}{Steps(lane, choices)}";
            }
        }
    }

    private static string Steps(string lane, Choices choices)
    {
        string steps = "";
        int count = choices.Between(1, 4);
        for (int i = 0; i < count; i++)
        {
            int least = lane is "m" or "n" ? -100 : 0;
            int greatest = lane == "t" ? 60 : 100;
            string ramp = choices.OnceIn(3) ? string.Create(CultureInfo.InvariantCulture, $">{choices.Between(least, greatest)}") : "";
            string hertz = lane == "t" ? string.Create(CultureInfo.InvariantCulture, $"@{choices.Between(160, 12000)}") : "";
            steps += string.Create(CultureInfo.InvariantCulture, $" {choices.Between(1, 75)}:{choices.Between(least, greatest)}{ramp}{hertz}");
        }

        return steps;
    }
}
