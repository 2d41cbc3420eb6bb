namespace HapticNode.VirtualBoard;

/// <summary>An open file of the flash drive.</summary>
/// <remarks>
/// The time of the flash is spent as its pages fill, a block's erasing at the block's first page, and the rest when the file is
/// closed. This is littlefs's way for a file that is written from its start; it keeps smaller files (512 bytes) in the directory,
/// and erases the directory's block only now and then: both are left out.
/// </remarks>
internal sealed class FlashStream : Stream
{
    private const int PagesPerBlock = FlashDisk.BlockBytes / FlashDisk.PageBytes;

    private readonly FileSystemUnit _unit;
    private readonly Board _board;
    private readonly FlashDisk _disk;
    private readonly FileAccess _access;
    private readonly MemoryStream _content = new();
    private int _unprogrammed;
    private int _pages;
    private bool _isChanged;
    private bool _isClosed;

    internal FlashStream(FileSystemUnit unit, Board board, FlashDisk disk, string path, FileAccess access)
    {
        _unit = unit;
        _board = board;
        _disk = disk;
        _access = access;
        Path = path;
        _content.Write(disk.Read(path));
        _content.Position = 0;
    }

    public override bool CanRead => !_isClosed && _access.HasFlag(FileAccess.Read);

    public override bool CanWrite => !_isClosed && _access.HasFlag(FileAccess.Write);

    public override bool CanSeek => !_isClosed;

    public override long Length
    {
        get
        {
            Begin(0, isSupported: true);
            return _content.Length;
        }
    }

    public override long Position
    {
        get
        {
            Begin(0, isSupported: true);
            return _content.Position;
        }

        set => Seek(value, SeekOrigin.Begin);
    }

    internal string Path { get; }

    /// <summary>Costs a call and does nothing: see <see cref="FlashDisk"/>.</summary>
    public override void Flush() => Begin(0, isSupported: true);

    public override int Read(byte[] buffer, int offset, int count)
    {
        Begin(count, _access.HasFlag(FileAccess.Read));
        return _content.Read(buffer, offset, count);
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        Begin(0, isSupported: true);
        return _content.Seek(offset, origin);
    }

    public override void SetLength(long value)
    {
        Begin(0, _access.HasFlag(FileAccess.Write));
        _content.SetLength(value);
        Change();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Begin(count, _access.HasFlag(FileAccess.Write));
        if (!_disk.HasRoomFor(Path, Math.Max(_content.Length, _content.Position + count)))
        {
            // CLR_E_FILE_IO has no exception type of its own: the runtime throws the base type.
            throw new Exception("The drive is full.");
        }

        bool losesPower = _disk.LosesPowerWithin(count, out int written);
        _content.Write(buffer, offset, written);
        Change();
        if (losesPower)
        {
            _board.PowerOffAt(_board.Clock.NowNanoseconds);
            _board.ThrowIfPowerIsOff();
        }

        _unprogrammed += written;
        while (_unprogrammed >= FlashDisk.PageBytes)
        {
            ProgramPage();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _unit.Forget(this);
            if (_board.HasPower)
            {
                Close(_isChanged);
            }
        }

        base.Dispose(disposing);
    }

    private void Begin(int bytes, bool isSupported)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (!isSupported)
        {
            throw new NotSupportedException($"{Path} is open for {_access} only.");
        }

        _board.Charge(_board.Costs.FileCall + (_board.Costs.FileByte * bytes));
    }

    private void Change()
    {
        _isChanged = true;
        if (!_disk.IsAtomic)
        {
            _disk.Write(Path, _content.ToArray());
        }
    }

    private void ProgramPage()
    {
        bool beginsBlock = _pages++ % PagesPerBlock == 0;
        _unprogrammed = Math.Max(0, _unprogrammed - FlashDisk.PageBytes);
        _board.StandStill((beginsBlock ? _disk.EraseNanoseconds : 0) + _disk.ProgramNanoseconds);
    }

    private void Close(bool isChanged)
    {
        _board.Charge(_board.Costs.FileCall);
        if (!isChanged)
        {
            return;
        }

        if (_unprogrammed > 0)
        {
            ProgramPage();
        }

        _unit.ChangeDirectory();
        _disk.Write(Path, _content.ToArray());
    }
}
