using System.Globalization;
using System.Net;
using HapticNode.Link.Ports;

namespace HapticNode.Link.Sockets;

/// <summary>Where a node listens for connections: <c>tcp:HOST:PORT</c>, or <c>tcp:PORT</c> on this machine.</summary>
/// <param name="Host">Name or address of the machine.</param>
/// <param name="Port">The TCP port, 0..65535; 0 lets the system choose one to listen at.</param>
public sealed record TcpAddress(string Host, int Port)
{
    /// <summary>What such an address begins with.</summary>
    public const string Scheme = "tcp:";

    private const string ThisMachine = "127.0.0.1";

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLoopback => Host == "localhost" || (IPAddress.TryParse(Host, out IPAddress? address) && IPAddress.IsLoopback(address));

    /// <summary>Tells whether a text is meant as such an address.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True if it begins with <see cref="Scheme"/>.</returns>
    public static bool Is(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address.</param>
    /// <returns>The address, taken apart.</returns>
    /// <exception cref="PortException">It is none.</exception>
    public static TcpAddress Parse(string text)
    {
        string place = Is(text) ? text[Scheme.Length..] : text;
        int colon = place.LastIndexOf(':');
        string host = colon <= 0 ? ThisMachine : place[..colon].Trim('[', ']');
        return int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= IPEndPoint.MaxPort
            ? new TcpAddress(host, port)
            : throw new PortException(PortProblem.Unusable, $"'{text}' is not an address: write tcp:HOST:PORT, such as tcp:127.0.0.1:5331.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Scheme}{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{Port}");
}
