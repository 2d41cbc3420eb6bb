using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Linting;

/// <summary>Other steps for a lane of a cue, as edits of the lines that have them now.</summary>
internal static class StepEdits
{
    /// <summary>Empty where the new steps need more lines than the old ones have.</summary>
    internal static IReadOnlyList<LineEdit> Of(BankText text, string cue, string lane, IEnumerable<Step> steps)
    {
        BankText changed = text.WithSteps(cue, lane, Step.Words(steps));
        IReadOnlyList<int> old = text.LinesOfSteps(cue, lane);
        IReadOnlyList<int> now = changed.LinesOfSteps(cue, lane);
        return now.Count > old.Count
            ? []
            : [.. old.Select((line, index) => new LineEdit(line, index < now.Count ? changed.Lines[now[index] - 1] : null))];
    }
}
