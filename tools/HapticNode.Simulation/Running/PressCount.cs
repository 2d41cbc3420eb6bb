using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Running;

/// <summary>The presses and detents that the node felt, held against those that were meant.</summary>
internal sealed record PressCount(int Presses, int DoublePresses, int MissedPresses, int Detents, int LostDetents)
{
    // A press is felt on its first edge; the made-up one of a missed edge comes after the contact has settled.
    private const long LongestMicroseconds = 250_000;

    internal static PressCount Of(IReadOnlyList<InputReport> inputs, IReadOnlyList<IntendedInput> intended)
    {
        InputReport[] felt = [.. inputs.Where(input => input.Event is "press" or "double")];
        List<IntendedInput> meant = [.. intended.Where(input => input.Kind == "press")];
        int matched = 0;
        foreach (InputReport press in felt)
        {
            int index = meant.FindIndex(input => input.Control == press.Control && IsAnswered(input, press));
            if (index >= 0)
            {
                meant.RemoveAt(index);
                matched++;
            }
        }

        int lost = intended.Where(input => input.Kind == "detent").GroupBy(input => input.Control)
            .Sum(control => Math.Max(0, control.Count() - inputs.Count(input => input.Control == control.Key && IsDetent(input))));
        return new PressCount(felt.Length, felt.Length - matched, meant.Count, inputs.Count(IsDetent), lost);
    }

    private static bool IsDetent(InputReport input) =>
        input.Event.StartsWith("detent", StringComparison.Ordinal) || input.Event.StartsWith("limit", StringComparison.Ordinal);

    private static bool IsAnswered(IntendedInput input, InputReport press)
    {
        long wait = press.TimeMicroseconds - (input.TimeNanoseconds / 1000);
        return wait is >= 0 and <= LongestMicroseconds;
    }
}
