using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Running;

/// <summary>The presses and detents that the node felt, held against those that were meant.</summary>
internal sealed record PressCount(int Presses, int DoublePresses, int MissedPresses, int Detents, int FalseDetents, int LostDetents)
{
    // A press is felt on its first edge; the made-up one of a missed edge comes after the contact has settled.
    private const long LongestMicroseconds = 250_000;

    // Edges of a fast spin wait in the runtime's queue, but are told with their own time; a counted encoder is looked at every few milliseconds.
    private const long LongestDetentNanoseconds = 100_000_000;

    internal static PressCount Of(IReadOnlyList<InputReport> inputs, IReadOnlyList<IntendedInput> intended)
    {
        InputReport[] felt = [.. inputs.Where(input => input.IsPress)];
        List<IntendedInput> meant = [.. intended.Where(input => input.Kind == ControlEvent.Press)];
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

        InputReport[] detents = [.. inputs.Where(input => input.IsTurn)];
        int told = detents.GroupBy(input => input.Control)
            .Sum(control => CountTold(control, [.. intended.Where(input => input.Kind == ControlEvent.Detent && input.Control == control.Key)]));
        return new PressCount(
            felt.Length, felt.Length - matched, meant.Count, detents.Length, detents.Length - told, intended.Count(input => input.Kind == ControlEvent.Detent) - told);
    }

    // A detent is to be told at the end of its own turn: after the one before it, and not much later.
    private static int CountTold(IEnumerable<InputReport> felt, IntendedInput[] meant)
    {
        int told = 0;
        bool[] taken = new bool[meant.Length];
        foreach (InputReport detent in felt)
        {
            int direction = detent.Event.EndsWith("+1", StringComparison.Ordinal) ? 1 : -1;
            long time = detent.TimeMicroseconds * 1000;
            for (int index = 0; index < meant.Length; index++)
            {
                bool inTime = time - meant[index].TimeNanoseconds <= LongestDetentNanoseconds && (index == 0 || time > meant[index - 1].TimeNanoseconds - 1000);
                if (!taken[index] && inTime && meant[index].Direction == direction)
                {
                    taken[index] = true;
                    told++;
                    break;
                }
            }
        }

        return told;
    }

    private static bool IsAnswered(IntendedInput input, InputReport press)
    {
        long wait = press.TimeMicroseconds - (input.TimeNanoseconds / 1000);
        return wait is >= 0 and <= LongestMicroseconds;
    }
}
