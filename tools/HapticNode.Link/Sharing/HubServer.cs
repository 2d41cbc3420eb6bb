using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using HapticNode.Link.Sockets;

namespace HapticNode.Link.Sharing;

/// <summary>
/// Opens a hub to other programs of the same user on this machine, through a socket in a folder that nobody else can look into.
/// </summary>
public sealed class HubServer : IAsyncDisposable
{
    private const string Folder = "ports";

    private readonly NodeHub _hub;
    private readonly Socket _listener;
    private readonly string _path;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    private HubServer(NodeHub hub, Socket listener, string path)
    {
        _hub = hub;
        _listener = listener;
        _path = path;
        _accepting = AcceptAsync();
    }

    /// <summary>Begins to serve.</summary>
    /// <param name="hub">The hub; it stays the caller's.</param>
    /// <param name="port">The port of the node, as programs name it.</param>
    /// <returns>The server; null where the system has no such sockets, or another program serves that port.</returns>
    public static HubServer? Start(NodeHub hub, string port)
    {
        if (PathOf(port) is not { } path)
        {
            return null;
        }

        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            listener.Bind(new UnixDomainSocketEndPoint(path));
            listener.Listen();
            return new HubServer(hub, listener, path);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException or PlatformNotSupportedException)
        {
            listener.Dispose();
            return null;
        }
    }

    /// <summary>Connects to the program that has a port, where there is one that shares it.</summary>
    /// <param name="port">The port of the node, as programs name it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>A link on which the hub answers as the node would; null where nobody shares the port.</returns>
    public static async Task<IByteLink?> ConnectAsync(string port, CancellationToken cancellation = default)
    {
        if (PathOf(port) is not { } path || !File.Exists(path))
        {
            return null;
        }

        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new SocketLink(port, socket);
        }
        catch (SocketException)
        {
            // Left behind by a program that was killed.
            socket.Dispose();
            File.Delete(path);
            return null;
        }
    }

    /// <summary>Serves no more; the hub's other connections stay.</summary>
    /// <returns>A task that ends when nobody can connect any more.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        File.Delete(_path);
    }

    // A port may have several names, such as one in /dev/serial/by-id.
    private static string? PathOf(string port)
    {
        if (UserFolder.Find(Folder) is not { } folder)
        {
            return null;
        }

        string name = File.Exists(port) && File.ResolveLinkTarget(port, returnFinalTarget: true) is { } target ? target.FullName : port;
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16]);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _hub.Serve(new SocketLink(_hub.Name, await _listener.AcceptAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Nobody is served any more.
        }
    }
}
