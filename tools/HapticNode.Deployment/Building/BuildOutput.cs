using System.Text.RegularExpressions;

namespace HapticNode.Deployment.Building;

/// <summary>What a failed <c>dotnet build</c> says, in words that tell what to do.</summary>
public static partial class BuildOutput
{
    private const string Gallery = "https://api.nuget.org/v3/index.json";
    private const int MostErrors = 20;
    private const int MostLines = 15;

    /// <summary>Explains why a build failed.</summary>
    /// <param name="output">All lines that it wrote.</param>
    /// <param name="packages">The packages that it needs, each with its version.</param>
    /// <returns>What is wrong, and what to do.</returns>
    public static string Explain(IReadOnlyList<string> output, IReadOnlyDictionary<string, string> packages)
    {
        Match[] errors = [.. output.Select(line => Error().Match(line)).Where(match => match.Success).DistinctBy(match => (match.Groups["code"].Value, match.Groups["text"].Value))];
        string[] missing = [.. errors.Select(error => MissingIn(error)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        if (missing.Length > 0)
        {
            return TellOfMissing(missing, packages);
        }

        Match? unreachable = errors.FirstOrDefault(error => error.Groups["code"].Value == "NU1301");
        if (unreachable is not null)
        {
            return $"A source of packages cannot be reached: {unreachable.Groups["text"].Value}{Environment.NewLine}{HowToRestore}";
        }

        return errors.Length > 0
            ? string.Join(Environment.NewLine, errors.Take(MostErrors).Select(error => $"{error.Groups["where"].Value.TrimEnd(':', ' ')}: {error.Groups["code"].Value}: {error.Groups["text"].Value}"))
            : string.Join(Environment.NewLine, output.Where(line => line.Trim().Length > 0).TakeLast(MostLines));
    }

    private static string HowToRestore =>
        $"The packages of nanoFramework are in the public gallery nuget.org. 'dotnet nuget list source' shows where this machine looks; 'dotnet nuget add source {Gallery} -n nuget.org' adds the gallery. "
        + "Without a way to it, download each package as a .nupkg file elsewhere, from https://www.nuget.org/packages/NAME/VERSION, and name their folder with --packages.";

    private static string TellOfMissing(string[] missing, IReadOnlyDictionary<string, string> packages)
    {
        string what = missing.Length == 1 ? "1 package that the device build needs cannot be restored:" : $"{missing.Length} packages that the device build needs cannot be restored:";
        return string.Join(Environment.NewLine, [what, .. missing.Select(id => $"  {id} {packages.GetValueOrDefault(id)}".TrimEnd()), HowToRestore]);
    }

    private static string? MissingIn(Match error) => error.Groups["code"].Value switch
    {
        "NU1100" or "NU1101" or "NU1102" or "NU1103" => Package().Match(error.Groups["text"].Value) is { Success: true } package ? package.Groups["id"].Value : null,
        "HN0001" => "nanoFramework.Tools.MetadataProcessor.MsBuildTask",
        _ => null,
    };

    [GeneratedRegex(@"^(?<where>.*?)\s*error (?<code>[A-Z]+\d+)\s*: (?<text>.*?)(\s\[[^\]]+\])?$")]
    private static partial Regex Error();

    [GeneratedRegex(@"(package|resolve) '?(?<id>[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*)")]
    private static partial Regex Package();
}
