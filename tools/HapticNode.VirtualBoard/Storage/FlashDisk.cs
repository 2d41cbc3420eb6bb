namespace HapticNode.VirtualBoard;

/// <summary>
/// The internal drive <c>I:</c>, a littlefs on the chip's flash, with its files. It outlives the power: hand it to the next
/// <see cref="Board"/>.
/// </summary>
/// <remarks>
/// A file's new content is in the flash once the file is closed, not before: littlefs writes to fresh blocks and then changes over
/// at once, and the runtime's <c>Flush</c> does not reach littlefs (nf-interpreter targets/ESP32 littlefs_FS_Driver: fflush, no
/// fsync). Until then the file is as it was; one that is new is there and empty.
/// While the flash erases or programs, the whole chip stands still: no code runs, and no GPIO interrupt.
/// </remarks>
public sealed class FlashDisk
{
    /// <summary>What the flash erases at once, in bytes.</summary>
    public const int BlockBytes = 4_096;

    /// <summary>What the flash programs at once, in bytes.</summary>
    public const int PageBytes = 256;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private long _bytesUntilPowerOff = long.MaxValue;

    /// <summary>Raised with the path of each file that was put on the drive, changed, or taken off it.</summary>
    public event Action<string>? Changed;

    /// <summary>The paths of all files.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>Size in bytes: 256 KiB, the <c>config</c> partition of a 4 MB flash. A file takes whole blocks.</summary>
    public int CapacityBytes { get; init; } = 262_144;

    /// <summary>Time to erase a block, in nanoseconds: 45 ms, typical of the datasheet of a W25Q32JV; 400 ms at most.</summary>
    public long EraseNanoseconds { get; init; } = 45_000_000;

    /// <summary>Time to program a page, in nanoseconds: 0.4 ms, typical of the datasheet of a W25Q32JV; 3 ms at most.</summary>
    public long ProgramNanoseconds { get; init; } = 400_000;

    /// <summary>
    /// Whether a file that was not closed keeps its old content, as with littlefs. When <see langword="false"/>, a power-off leaves
    /// what was written until then: for tests of a storage format that must not rely on the file system.
    /// </summary>
    public bool IsAtomic { get; init; } = true;

    /// <summary>Takes the power off, in the middle of a write, once the firmware has written so many more bytes. It happens once.</summary>
    /// <param name="bytes">Number of bytes, 0 or more.</param>
    public void PowerOffAfter(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        _bytesUntilPowerOff = bytes;
    }

    /// <summary>Turns one bit of a file over, as a worn flash may.</summary>
    /// <param name="path">Path, such as <c>I:\bank0</c>.</param>
    /// <param name="offset">Index of the byte.</param>
    /// <param name="bit">Number of the bit, 0 (the lowest) to 7.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    /// <exception cref="IndexOutOfRangeException">The file is shorter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bit.</exception>
    public void FlipBit(string path, int offset, int bit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bit, 7);
        _files[path][offset] ^= (byte)(1 << bit);
    }

    /// <summary>Copies a file's content.</summary>
    /// <param name="path">Path, such as <c>I:\bank0</c>.</param>
    /// <returns>The content.</returns>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public byte[] Read(string path) => [.. _files[path]];

    /// <summary>Puts a file on the drive, or a new content into it; that takes no time.</summary>
    /// <param name="path">Path, such as <c>I:\bank0</c>.</param>
    /// <param name="content">The content.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        _files[path] = content.ToArray();
        Changed?.Invoke(path);
    }

    /// <summary>Takes a file off the drive, if it is there; that takes no time.</summary>
    /// <param name="path">Path, such as <c>I:\bank0</c>.</param>
    public void Delete(string path)
    {
        if (_files.Remove(path))
        {
            Changed?.Invoke(path);
        }
    }

    /// <summary>Tells whether there is a file.</summary>
    /// <param name="path">Path, such as <c>I:\bank0</c>.</param>
    /// <returns>Whether there is.</returns>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>Whether a file could grow to a length.</summary>
    internal bool HasRoomFor(string path, long length)
    {
        long others = _files.Where(file => file.Key != path).Sum(file => BlocksOf(file.Value.Length));
        return (others + BlocksOf(length)) * BlockBytes <= CapacityBytes;
    }

    /// <summary>Counts bytes that are about to be written.</summary>
    /// <param name="count">How many.</param>
    /// <param name="written">How many of them are written before the power goes off.</param>
    /// <returns>Whether it goes off.</returns>
    internal bool LosesPowerWithin(int count, out int written)
    {
        bool loses = _bytesUntilPowerOff <= count;
        written = loses ? (int)_bytesUntilPowerOff : count;
        _bytesUntilPowerOff = loses || _bytesUntilPowerOff == long.MaxValue ? long.MaxValue : _bytesUntilPowerOff - count;
        return loses;
    }

    private static long BlocksOf(long length) => (length + BlockBytes - 1) / BlockBytes;
}
