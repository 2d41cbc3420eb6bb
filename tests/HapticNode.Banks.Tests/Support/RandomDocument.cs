namespace HapticNode.Banks.Tests.Support;

/// <summary>Banks as people write them: with comments, blank lines, superfluous blanks and any ends of lines.</summary>
internal static class RandomDocument
{
    private static readonly string[] s_comments = ["# one", "## two # three", "  # four", "#", "# click.lra 5:5"];

    /// <summary>Writes a bank.</summary>
    internal static BankDocument Of(Choices choices)
    {
        string ending = choices.Of(["\n", "\r\n"]);
        var text = new System.Text.StringBuilder();
        foreach (string line in RandomBank.Lines(choices))
        {
            if (choices.OnceIn(5))
            {
                text.Append(choices.Of(s_comments)).Append(ending);
            }

            if (line.StartsWith("cue", StringComparison.Ordinal) && !choices.OnceIn(4))
            {
                text.Append(ending);
            }

            string written = choices.OnceIn(6) ? " " + line.Replace(" ", "  ", StringComparison.Ordinal) : line;
            written += choices.OnceIn(5) ? $"   # {choices.Between(0, 999)}" : "";
            text.Append(written.Length > 160 ? line : written).Append(ending);
        }

        return BankDocument.Parse("random.bank", choices.OnceIn(3) ? text.ToString().TrimEnd('\r', '\n') : text.ToString());
    }

    /// <summary>Changes some things of a bank, so that it stays a good one.</summary>
    internal static BankDocument Changed(BankDocument document, Choices choices)
    {
        BankDocument changed = document;
        int changes = choices.Between(1, 4);
        for (int change = 0; change < changes; change++)
        {
            BankDocument next = Change(changed, choices);
            changed = next.Problems.Count == 0 ? next : changed;
        }

        return changed;
    }

    private static BankDocument Change(BankDocument document, Choices choices)
    {
        BankContent content = document.Content;
        BankKey[] cues = [.. content.Entries.Select(entry => entry.Key).Where(key => key.Part == BankPart.Cue)];
        BankEntry[] bindings = [.. content.Entries.Where(entry => entry.Key.Part == BankPart.Binding)];
        BankEntry[] lanes = [.. content.Entries.Where(entry => entry.Key.Part == BankPart.Lane)];
        if (cues.Length == 0)
        {
            return document.With("theme pitch 90");
        }

        BankKey cue = choices.Of(cues);
        switch (choices.Between(0, 6))
        {
            case 0:
                return document.With($"theme gain {choices.Between(0, 100)}");
            case 1:
                return document.With($"cue n{choices.Between(0, 3)} priority {choices.Between(0, 9)}");
            case 2:
                return document.Without(cue);
            case 3:
                return bindings.Length == 0 ? document : document.Without(choices.Of(bindings).Key);
            case 4:
                string step = choices.Of(lanes).Lines[0].Split(' ') is [_, var name, "tone", ..] ? $"{name} 20:30@2400" : $"{choices.Of(lanes).Lines[0].Split(' ')[1]} 20:30";
                return document.With($"{cue.Name}.{step}{string.Concat(Enumerable.Range(0, choices.Between(0, 20)).Select(_ => " 2:20"))}   # new");
            case 5:
                return document.Renamed(cue.Name, $"r{choices.Between(0, 99)}-{cue.Name[0]}");
            default:
                return bindings.Length == 0 ? document : document.With($"on {choices.Of(bindings).Key.Name} {choices.Of(bindings).Key.Event} play {cue.Name}");
        }
    }
}
