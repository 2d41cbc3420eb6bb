using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.Cli.Rendering;

/// <summary>Equal inputs in a row, such as the detents of one turn, shown as one line.</summary>
/// <param name="Inputs">The inputs, at least one.</param>
internal sealed record InputGroup(IReadOnlyList<InputReport> Inputs)
{
    internal InputReport First => Inputs[0];

    internal int Count => Inputs.Count;

    /// <summary>How many had a cue that did not play: merged into the one before, or something else was playing.</summary>
    internal int Suppressed => Inputs.Count(input => input.Cue is not null && input.LatencyMicroseconds is null);

    internal string Latency
    {
        get
        {
            LatencySummary latency = LatencySummary.Of(
                Inputs.Where(input => input.LatencyMicroseconds is not null).Select(input => input.LatencyMicroseconds!.Value));
            return (latency.P50, latency.Max) switch
            {
                (null, _) => "-",
                (long median, long worst) when median != worst => $"{Text(median)}..{Text(worst)}",
                (long median, _) => Text(median),
            };
        }
    }

    internal static IReadOnlyList<InputGroup> Of(IReadOnlyList<InputReport> inputs)
    {
        List<List<InputReport>> groups = [];
        foreach (InputReport input in inputs)
        {
            bool continues = groups.Count > 0 && groups[^1][0] is var first
                && (first.Control, first.Event, first.Cue) == (input.Control, input.Event, input.Cue)
                && first.IsTurn;
            if (continues)
            {
                groups[^1].Add(input);
            }
            else
            {
                groups.Add([input]);
            }
        }

        return [.. groups.Select(group => new InputGroup(group))];
    }

    private static string Text(long microseconds) => (microseconds / 1000.0).ToString("0.00", CultureInfo.InvariantCulture);
}
