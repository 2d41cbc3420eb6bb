using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Hardware.Spice;

/// <summary>Runs decks with ngspice.</summary>
/// <param name="program">The path of ngspice.</param>
public sealed partial class NgSpice(string program)
{
    /// <summary>What to do where it is not installed.</summary>
    public const string Hint = "ngspice is not on the PATH: install it (Debian and Ubuntu: apt-get install ngspice).";

    /// <summary>Looks for ngspice on the PATH.</summary>
    /// <returns>The runner, or null where it is not installed.</returns>
    public static NgSpice? Find()
    {
        string[] names = OperatingSystem.IsWindows() ? ["ngspice_con.exe", "ngspice.exe"] : ["ngspice"];
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        return path is null ? null : new NgSpice(path);
    }

    /// <summary>Runs a deck.</summary>
    /// <param name="deck">The deck.</param>
    /// <returns>A result for each limit.</returns>
    /// <exception cref="SpiceException">The simulation was broken off.</exception>
    public IReadOnlyList<SpiceResult> Run(SpiceDeck deck)
    {
        string folder = Directory.CreateTempSubdirectory("hapticnode-spice-").FullName;
        try
        {
            string file = Path.Combine(folder, deck.Name + ".cir");
            File.WriteAllText(file, deck.Text);
            string output = Execute(folder, file);
            Dictionary<string, double> values = Measurements(output);
            if (output.Contains("simulation(s) aborted", StringComparison.Ordinal) || !output.Contains("Transient Analysis", StringComparison.Ordinal))
            {
                throw new SpiceException($"{deck.Name}: ngspice broke off:{Environment.NewLine}{output}");
            }

            return
            [
                .. deck.Limits.Select(limit =>
                    new SpiceResult(deck, limit, values.TryGetValue(limit.Measure, out double value) ? value * ScaleOf(limit.Unit) : null)),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Execute(string folder, string file)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, ["-n", "-b", file])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }

    // A line reads "name = 1.234e-03 at= 2.0e-03" and so on; one that found nothing says "failed" instead of a number.
    private static Dictionary<string, double> Measurements(string output)
    {
        Dictionary<string, double> values = [];
        foreach (Match match in Measurement().Matches(output))
        {
            values[match.Groups[1].Value] = double.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        }

        return values;
    }

    private static double ScaleOf(string unit) => unit switch
    {
        "ms" or "mA" => 1e3,
        "us" or "uA" => 1e6,
        "ns" => 1e9,
        _ => 1,
    };

    [GeneratedRegex(@"^(\w+)\s*=\s*([-+]?[0-9.]+(?:e[-+]?[0-9]+)?)\b", RegexOptions.Multiline)]
    private static partial Regex Measurement();
}
