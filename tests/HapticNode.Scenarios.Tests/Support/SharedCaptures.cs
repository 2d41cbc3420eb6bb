using System.Globalization;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>Recorded inputs that lie beside the repository and are no part of it.</summary>
internal static class SharedCaptures
{
    // One press and its release at a time, at distances that drift against everything periodic in the node.
    private const double FirstMilliseconds = 200;
    private const double PeriodMilliseconds = 401.37;
    private const double HeldMilliseconds = 250;

    internal static string[] Presses => Files("*press.csv");

    internal static string[] Releases => Files("*release.csv");

    internal static string FileOrInconclusive(string name)
    {
        string path = Path.Combine(FolderOrInconclusive(), name);
        if (!File.Exists(path))
        {
            Assert.Inconclusive($"The recorded capture {name} is not in the folder 'shared/captures' beside the repository.");
        }

        return path;
    }

    /// <summary>Presses and releases the button <c>ok</c> as often as there are recorded presses, each through another contact bounce.</summary>
    internal static RunResult PlayAll(CostModel costs)
    {
        string[] releases = Releases;
        return StandardPanel.Play(costs, Presses.SelectMany((press, index) => new[]
        {
            Line(FirstMilliseconds + (index * PeriodMilliseconds), press),
            Line(FirstMilliseconds + (index * PeriodMilliseconds) + HeldMilliseconds, releases[index % releases.Length]),
        }));
    }

    private static string Line(double milliseconds, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.###} ok replay \"{file}\"");

    private static string[] Files(string pattern)
    {
        string[] files = [.. Directory.EnumerateFiles(FolderOrInconclusive(), pattern).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            Assert.Inconclusive($"There is no {pattern} in the folder 'shared/captures' beside the repository.");
        }

        return files;
    }

    private static string FolderOrInconclusive()
    {
        string folder = RepositoryRoot.PathOf("..", "shared", "captures");
        if (!Directory.Exists(folder))
        {
            Assert.Inconclusive("The recorded captures are not here: expected a folder 'shared/captures' beside the repository.");
        }

        return folder;
    }
}
