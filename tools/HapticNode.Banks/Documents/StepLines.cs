namespace HapticNode.Banks;

/// <summary>Steps of one lane, over as many lines as they need.</summary>
internal static class StepLines
{
    // A request has its number and checksum around it, so that less than the 160 characters of a line are left.
    private const int MaxLength = 140;

    /// <summary>Writes steps.</summary>
    /// <param name="start">The cue and the lane, <c>click.lra</c>.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="appends">Whether they follow others.</param>
    /// <returns>The lines; none for no steps.</returns>
    internal static IReadOnlyList<string> Wrap(string start, IReadOnlyList<string> steps, bool appends)
    {
        List<string> lines = [];
        foreach (string step in steps)
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + step.Length <= MaxLength)
            {
                lines[^1] += ' ' + step;
            }
            else
            {
                lines.Add($"{start}{(appends || lines.Count > 0 ? " +" : "")} {step}");
            }
        }

        return lines;
    }

    /// <summary>The steps of an entry's lanes, in the order of its lines.</summary>
    /// <param name="entry">The entry of a cue.</param>
    internal static IReadOnlyList<(string Lane, IReadOnlyList<string> Steps)> Of(BankEntry entry)
    {
        List<(string Lane, List<string> Steps)> lanes = [];
        foreach (BankLine line in entry.Lines.Select(line => BankLine.Parse(line)).Where(line => line.Kind == LineKind.Steps))
        {
            if (!line.Appends)
            {
                lanes.Add((line.Lane, []));
            }

            lanes[^1].Steps.AddRange(line.Steps);
        }

        return [.. lanes.Select(lane => (lane.Lane, (IReadOnlyList<string>)lane.Steps))];
    }
}
