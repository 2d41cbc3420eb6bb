using System.Globalization;
using HapticNode.Simulation;
using HapticNode.Testing.Captures;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>Runs on recorded contacts.</summary>
internal static class RecordedContacts
{
    // One press and its release at a time, at distances that drift against everything periodic in the node.
    private const double FirstMilliseconds = 200;
    private const double PeriodMilliseconds = 401.37;
    private const double HeldMilliseconds = 250;

    /// <summary>Presses and releases the button <c>ok</c> as often as there are recorded presses, each through another contact bounce.</summary>
    internal static RunResult PlayAll(CostModel costs)
    {
        IReadOnlyList<string> releases = ContactCaptures.Releases;
        return StandardPanel.Play(costs, ContactCaptures.Presses.SelectMany((press, index) => new[]
        {
            Line(FirstMilliseconds + (index * PeriodMilliseconds), press),
            Line(FirstMilliseconds + (index * PeriodMilliseconds) + HeldMilliseconds, releases[index % releases.Count]),
        }));
    }

    private static string Line(double milliseconds, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.###} ok replay \"{file}\"");
}
