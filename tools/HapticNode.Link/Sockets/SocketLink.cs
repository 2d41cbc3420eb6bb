using System.Net.Sockets;
using HapticNode.Link.Ports;

namespace HapticNode.Link.Sockets;

/// <summary>A connection to a node, or to a program that shares one, over a socket.</summary>
public sealed class SocketLink : IByteLink
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly Socket _socket;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private bool _disposed;

    internal SocketLink(string name, Socket socket)
    {
        Name = name;
        _socket = socket;
        if (socket.ProtocolType == ProtocolType.Tcp)
        {
            // A line is to go out at once, not when more has come together.
            socket.NoDelay = true;
        }
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Connects over TCP.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="PortException">Nobody listens there.</exception>
    public static async Task<SocketLink> ConnectAsync(TcpAddress address, CancellationToken cancellation = default)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, patience.Token);
            return new SocketLink(address.ToString(), socket);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new PortException(PortProblem.NotFound, $"Nothing listens at {address}. Start a simulator there with: hapticnode sim --listen {address}");
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default)
    {
        try
        {
            return await _socket.ReceiveAsync(buffer, cancellation);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return _disposed ? 0 : throw new LinkException($"The connection to {Name} is lost.", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            while (!bytes.IsEmpty)
            {
                bytes = bytes[await _socket.SendAsync(bytes, cancellation)..];
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            throw new LinkException($"The connection to {Name} is lost.", exception);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            try
            {
                // What was written still arrives, and a reader is let go.
                _socket.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
                // The other end was faster.
            }

            _socket.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}
