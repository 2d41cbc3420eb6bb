using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace HapticNode.Cli.Commands;

/// <summary>The size of the device's heap as an option: <c>--heap 72k</c>.</summary>
internal static class HeapOptions
{
    private const int BytesPerKilobyte = 1024;
    private const int Least = 16 * BytesPerKilobyte;
    private const int Most = 8 * BytesPerKilobyte * BytesPerKilobyte;

    internal static Option<int?> Size() => new("--heap")
    {
        Description = "Size of the device's heap in bytes, or in 1024 bytes with a k; without it what the board's image gives.",
        HelpName = "SIZE",
        CustomParser = Parse,
    };

    internal static Option<bool> Owners() => new("--heap-owners") { Description = "Print who has the live bytes of the heap when the node is ready." };

    private static int? Parse(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        bool kilobytes = text.EndsWith('k') || text.EndsWith('K');
        if (double.TryParse(kilobytes ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number * (kilobytes ? BytesPerKilobyte : 1) is >= Least and <= Most and double bytes)
        {
            return (int)bytes;
        }

        argument.AddError($"--heap takes a size from 16k to 8192k, such as 72k or 73728, not '{text}'.");
        return null;
    }
}
