using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using HapticNode.Link.Ports;

namespace HapticNode.Link.Sockets;

/// <summary>
/// The node's end of a port that is reached over TCP, on every system. Any number of programs may connect; each sees all that the node says, and what
/// any of them sends comes out here, as with people who share a serial port.
/// </summary>
/// <remarks>As with a serial port, bytes for a program that does not read are lost when it is too far behind.</remarks>
public sealed class TcpPort : IByteLink
{
    // Of pieces that wait for one program; a node at 115200 baud makes some hundred a second.
    private const int LongestQueue = 4096;

    private readonly Socket _listener;
    private readonly ByteQueue _received = new();
    private readonly ConcurrentDictionary<SocketLink, Channel<byte[]>> _programs = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    private TcpPort(TcpAddress address, Socket listener)
    {
        Address = address;
        _listener = listener;
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public TcpAddress Address { get; }

    /// <inheritdoc/>
    public string Name => Address.ToString();

    /// <summary>Begins to listen.</summary>
    /// <param name="address">Where; with port 0 the system chooses one.</param>
    /// <returns>The port.</returns>
    /// <exception cref="PortException">That place is taken or cannot be had.</exception>
    public static TcpPort Listen(TcpAddress address)
    {
        try
        {
            IPAddress host = IPAddress.TryParse(address.Host, out IPAddress? literal) ? literal : Dns.GetHostAddresses(address.Host)[0];
            var listener = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                listener.Bind(new IPEndPoint(host, address.Port));
                listener.Listen();
            }
            catch
            {
                listener.Dispose();
                throw;
            }

            return new TcpPort(address with { Port = ((IPEndPoint)listener.LocalEndPoint!).Port }, listener);
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new PortException(PortProblem.Busy, $"Another program listens at {address}. Take another port, or 0 for any that is free.");
        }
        catch (SocketException exception)
        {
            throw PortException.Unusable(address.ToString(), exception.Message);
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _received.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        byte[] piece = bytes.ToArray();
        foreach (Channel<byte[]> program in _programs.Values)
        {
            program.Writer.TryWrite(piece);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        foreach (SocketLink program in _programs.Keys)
        {
            await program.DisposeAsync();
        }

        _received.End();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var program = new SocketLink(Name, await _listener.AcceptAsync(_stop.Token));
                _programs[program] = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(LongestQueue) { FullMode = BoundedChannelFullMode.DropWrite });
                _ = ReceiveAsync(program);
                _ = SendAsync(program, _programs[program].Reader);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // That program has gone before it was there.
            }
        }
    }

    private async Task ReceiveAsync(SocketLink program)
    {
        byte[] buffer = new byte[4096];
        try
        {
            int count = await program.ReadAsync(buffer, _stop.Token);
            while (count > 0)
            {
                _received.Add(buffer.AsSpan(0, count));
                count = await program.ReadAsync(buffer, _stop.Token);
            }
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException)
        {
            // It has gone, or this port has.
        }

        if (_programs.TryRemove(program, out Channel<byte[]>? queue))
        {
            queue.Writer.TryComplete();
        }

        await program.DisposeAsync();
    }

    private static async Task SendAsync(SocketLink program, ChannelReader<byte[]> pieces)
    {
        try
        {
            await foreach (byte[] piece in pieces.ReadAllAsync())
            {
                await program.WriteAsync(piece);
            }
        }
        catch (LinkException)
        {
            // It has gone.
        }
    }
}
