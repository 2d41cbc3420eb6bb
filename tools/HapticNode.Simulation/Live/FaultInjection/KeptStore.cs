using HapticNode.Core.Storage;

namespace HapticNode.Simulation.Live.FaultInjection;

/// <summary>Two banks in memory, which outlast the node's resets.</summary>
internal sealed class KeptStore : BankStore
{
    private readonly byte[]?[] _files = new byte[Slots][];
    private MemoryStream? _open;
    private int _written = -1;

    /// <inheritdoc/>
    public override bool OpenRead(int slot)
    {
        _open = _files[slot] is { } file ? new MemoryStream(file, writable: false) : null;
        _written = -1;
        return _open is not null;
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int count) => _open!.Read(target, 0, count);

    /// <inheritdoc/>
    public override bool OpenWrite(int slot)
    {
        _open = new MemoryStream();
        _written = slot;
        return true;
    }

    /// <inheritdoc/>
    public override bool Write(byte[] bytes, int start, int count)
    {
        _open!.Write(bytes, start, count);
        return true;
    }

    /// <inheritdoc/>
    public override bool Close()
    {
        if (_written >= 0)
        {
            _files[_written] = _open!.ToArray();
        }

        _open = null;
        _written = -1;
        return true;
    }
}
