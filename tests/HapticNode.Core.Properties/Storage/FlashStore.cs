using HapticNode.Core.Storage;

namespace HapticNode.Core.Properties.Storage;

/// <summary>Two files that are written in place, until the power goes; allocates nothing once it is made.</summary>
internal sealed class FlashStore : BankStore
{
    private const int Absent = -1;

    private readonly byte[][] _files = [new byte[1 << 16], new byte[1 << 16]];
    private readonly int[] _lengths = [Absent, Absent];
    private int _slot;
    private int _at;

    /// <summary>How many bytes are written until the power goes; opening and closing count as one.</summary>
    public int PowerLeft { get; set; } = int.MaxValue;

    /// <summary>Gives a file out, to look at it or to spoil it.</summary>
    /// <param name="slot">The file.</param>
    /// <returns>Its bytes, none where there is no such file.</returns>
    public Span<byte> File(int slot)
    {
        return _files[slot].AsSpan(0, Math.Max(0, _lengths[slot]));
    }

    /// <summary>Puts other bytes into a file.</summary>
    /// <param name="slot">The file.</param>
    /// <param name="bytes">The bytes.</param>
    public void Put(int slot, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_files[slot]);
        _lengths[slot] = bytes.Length;
    }

    /// <inheritdoc/>
    public override bool OpenRead(int slot)
    {
        _slot = slot;
        _at = 0;
        return _lengths[slot] != Absent;
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int count)
    {
        int taken = Math.Min(count, _lengths[_slot] - _at);
        Array.Copy(_files[_slot], _at, target, 0, taken);
        _at += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override bool OpenWrite(int slot)
    {
        if (PowerLeft == 0)
        {
            return false;
        }

        PowerLeft--;
        _slot = slot;
        _lengths[slot] = 0;
        return true;
    }

    /// <inheritdoc/>
    public override bool Write(byte[] bytes, int start, int count)
    {
        int written = Math.Min(count, PowerLeft);
        Array.Copy(bytes, start, _files[_slot], _lengths[_slot], written);
        _lengths[_slot] += written;
        PowerLeft -= written;
        return written == count;
    }

    /// <inheritdoc/>
    public override bool Close()
    {
        return PowerLeft > 0;
    }
}
