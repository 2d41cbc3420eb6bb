using System.Globalization;
using System.Text.RegularExpressions;
using HapticNode.Documents.Files;

namespace HapticNode.Deployment.Assemblies;

/// <summary>The native assemblies of a board, as nanoff lists them: <c>mscorlib v100.5.0.24, checksum 0x445C7AF9</c>.</summary>
public sealed partial class NativeAssemblies
{
    private readonly Dictionary<string, uint> _checksums;

    private NativeAssemblies(Dictionary<string, uint> checksums)
    {
        _checksums = checksums;
    }

    /// <summary>The largest list.</summary>
    public static FileLimits Limits { get; } = new("a list of native assemblies", 256 << 10, Lines: 5_000, LineLength: 1024);

    /// <summary>Reads what <c>nanoff --nanodevice --devicedetails</c> prints.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The native assemblies in it.</returns>
    /// <exception cref="DeploymentException">There is none in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NativeAssemblies Read(string path)
    {
        Dictionary<string, uint> checksums = [];
        foreach (string line in BoundedFile.ReadLines(path, Limits))
        {
            Match match = Row().Match(line);
            if (match.Success)
            {
                checksums[match.Groups["name"].Value] = uint.Parse(match.Groups["checksum"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }

        return checksums.Count > 0
            ? new NativeAssemblies(checksums)
            : throw new DeploymentException($"{Path.GetFileName(path)}: there are no native assemblies: expected lines such as 'mscorlib v100.5.0.24, checksum 0x445C7AF9'.");
    }

    /// <summary>Checks that the board has the native methods that an image calls.</summary>
    /// <param name="image">The image.</param>
    /// <exception cref="DeploymentException">It lacks some, or has those of another version; all of them are said.</exception>
    public void Check(DeploymentImage image)
    {
        List<string> problems = [];
        foreach (PeFile assembly in image.Assemblies.Where(assembly => assembly.NativeChecksum != 0))
        {
            if (!_checksums.TryGetValue(assembly.Name, out uint found))
            {
                problems.Add($"{assembly.Name} {assembly.Version} needs native methods that the firmware of the board does not have.");
            }
            else if (found != assembly.NativeChecksum)
            {
                problems.Add(FormattableString.Invariant($"{assembly.Name} {assembly.Version} needs the native methods 0x{assembly.NativeChecksum:X8}, and the firmware of the board has 0x{found:X8}: flash the firmware that it was made for."));
            }
        }

        if (problems.Count > 0)
        {
            throw new DeploymentException(problems);
        }
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z0-9_.]+) v[0-9.]+, checksum 0x(?<checksum>[0-9A-Fa-f]{8})\s*$")]
    private static partial Regex Row();
}
