using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace HapticNode.Studio.Security;

/// <summary>Where a studio may listen: at this machine's own loopback and nowhere else.</summary>
public static class ListenAddress
{
    /// <summary>Reads an address such as <c>127.0.0.1:8080</c>, <c>[::1]:8080</c>, <c>localhost:8080</c> or <c>8080</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>Whether it is a loopback address with a port of 0..65535.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out IPEndPoint? address, [NotNullWhen(false)] out string? problem)
    {
        address = null;
        string full = text.StartsWith("localhost:", StringComparison.OrdinalIgnoreCase) ? "127.0.0.1:" + text["localhost:".Length..]
            : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "127.0.0.1:" + text
            : text;
        if (!full.Contains(':', StringComparison.Ordinal) || !IPEndPoint.TryParse(full, out IPEndPoint? parsed))
        {
            problem = $"'{text}' is not an address: say 127.0.0.1:PORT with a port of 0 to 65535.";
            return false;
        }

        if (!IPAddress.IsLoopback(parsed.Address))
        {
            problem = $"The studio can move motors, so it listens only at this machine itself, not at {parsed.Address}: say 127.0.0.1:{parsed.Port.ToString(CultureInfo.InvariantCulture)}.";
            return false;
        }

        address = parsed;
        problem = null;
        return true;
    }
}
