using HapticNode.Captures;

namespace HapticNode.Simulation.Scenarios;

/// <summary>What a finger did, from the changes of a button's contact: however often a contact bounces, the finger moved once.</summary>
internal static class ContactBursts
{
    // Contacts bounce for a few milliseconds; no finger presses, comes up and presses again so soon.
    private const long BounceNanoseconds = 10_000_000;

    /// <summary>Cuts the changes into bursts and says what each was.</summary>
    /// <param name="changes">Real changes in order of time, each to the other level.</param>
    /// <returns>A change to closed for each press, at its first edge, and one to open for each release.</returns>
    /// <remarks>A burst that begins at open is a press, and a release as well where it ends open. One that begins at closed is a release where it ends open.</remarks>
    public static IEnumerable<LevelChange> Movements(IReadOnlyList<LevelChange> changes)
    {
        int start = 0;
        for (int end = 1; end <= changes.Count; end++)
        {
            if (end < changes.Count && changes[end].TimeNanoseconds - changes[end - 1].TimeNanoseconds < BounceNanoseconds)
            {
                continue;
            }

            bool closes = changes[start].Level == PanelDescription.ClosedLevel;
            LevelChange last = changes[end - 1];
            if (closes)
            {
                yield return changes[start];
            }

            if (last.Level == PanelDescription.OpenLevel)
            {
                yield return closes ? last : changes[start];
            }

            start = end;
        }
    }
}
