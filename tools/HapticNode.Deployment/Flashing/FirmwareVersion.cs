using System.Text;
using System.Text.RegularExpressions;

namespace HapticNode.Deployment.Flashing;

/// <summary>Versions of the nanoFramework firmware, and which of them our packages were made for.</summary>
/// <remarks>
/// The packages name native methods by checksums, and each firmware has those of its own versions. Firmware of the same first two numbers
/// has the same methods as a rule. The last number counts builds, each image in its own way: <see cref="ChipTarget.Version"/>.
/// </remarks>
public static partial class FirmwareVersion
{
    /// <summary>The first two numbers of the firmware that the packages of <c>NanoFramework.props</c> were made for.</summary>
    public const string MadeFor = "1.17";

    /// <summary>The word for the newest version that there is.</summary>
    public const string Newest = "latest";

    /// <summary>Whether a version is the word for the newest.</summary>
    /// <param name="version">The version.</param>
    /// <returns>True for <see cref="Newest"/>, in any case.</returns>
    public static bool IsNewest(string version) => version.Equals(Newest, StringComparison.OrdinalIgnoreCase);

    /// <summary>The version to ask nanoff for.</summary>
    /// <param name="wanted">What the user said: four numbers, or <see cref="Newest"/>; null for nothing.</param>
    /// <param name="target">The image.</param>
    /// <returns>The version; null for the newest.</returns>
    public static string? Choose(string? wanted, ChipTarget target) =>
        wanted is null ? target.Version : IsNewest(wanted) ? null : wanted;

    /// <summary>Says why a version cannot be asked for.</summary>
    /// <param name="version">The version: four numbers, or <see cref="Newest"/>.</param>
    /// <returns>The reason; null for a version that can.</returns>
    public static string? WhyNot(string version) =>
        IsNewest(version) ? null
        : !Exact().IsMatch(version) ? $"'{version}' is no exact version of the firmware: expected four numbers, such as {ChipTarget.Find(ChipTarget.DefaultName)!.Version}, or {Newest}"
        : !version.StartsWith(MadeFor + ".", StringComparison.Ordinal) ? $"the firmware {version} does not fit: the packages of the application were made for {MadeFor}"
        : null;

    [GeneratedRegex(@"^\d{1,5}(\.\d{1,5}){3}$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"Updating to (?<version>\d+(\.\d+){2,3})")]
    private static partial Regex Update();

    /// <summary>Passes on what nanoff writes, and reads from it which firmware it takes.</summary>
    /// <param name="output">Where to pass it on.</param>
    public sealed class Watcher(TextWriter output) : TextWriter
    {
        /// <inheritdoc/>
        public override Encoding Encoding => output.Encoding;

        /// <summary>What to say of a firmware that the application was not made for; null where it was, or nanoff has not told.</summary>
        public string? Unfit { get; private set; }

        /// <inheritdoc/>
        public override void WriteLine(string? value)
        {
            output.WriteLine(value);
            string found = Update().Match(value ?? "").Groups["version"].Value;
            if (found.Length > 0 && !found.StartsWith(MadeFor + ".", StringComparison.Ordinal))
            {
                Unfit = $"The firmware is {found} now, and the packages of the application were made for {MadeFor}: the application was not deployed. Flash again without '--firmware-version {Newest}'.";
            }
        }

        /// <inheritdoc/>
        public override void Write(char value) => output.Write(value);
    }
}
