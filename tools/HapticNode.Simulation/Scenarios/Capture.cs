using HapticNode.Captures;

namespace HapticNode.Simulation.Scenarios;

/// <summary>The recorded signals of a control's contacts.</summary>
/// <param name="Signals">A signal for each contact: levels and the times from which they hold, in nanoseconds after the capture's zero.</param>
/// <param name="StoodAs">How each contact stood before the capture began; null where the capture has changes only.</param>
internal sealed record Capture(IReadOnlyList<LevelChange>[] Signals, IReadOnlyList<int>? StoodAs)
{
    /// <summary>A capture of logic levels: what it begins with is how the contacts stood.</summary>
    /// <remarks>
    /// A signal whose first level comes later stood at an unknown level, taken as open; where all contacts begin at one later
    /// moment, the capture has been cut there.
    /// </remarks>
    public static Capture OfLevels(IReadOnlyList<LevelChange>[] signals)
    {
        long?[] firsts = [.. signals.Select(signal => signal.Count > 0 ? signal[0].TimeNanoseconds : (long?)null)];
        bool isCut = signals.Length > 1 && firsts.Distinct().Count() == 1;
        return new Capture(signals, [.. signals.Select(StoodAs)]);

        int StoodAs(IReadOnlyList<LevelChange> signal) =>
            signal.Count > 0 && (signal[0].TimeNanoseconds == 0 || isCut) ? signal[0].Level : PanelDescription.OpenLevel;
    }

    /// <summary>What changes at one moment, in order of time: contacts by their index, and their levels.</summary>
    public IEnumerable<IGrouping<long, (int Contact, int Level)>> Moments() => Signals
        .SelectMany((signal, contact) => signal.Select(change => (change.TimeNanoseconds, Contact: contact, change.Level)))
        .OrderBy(change => change.TimeNanoseconds)
        .GroupBy(change => change.TimeNanoseconds, change => (change.Contact, change.Level));
}
