namespace HapticNode.VirtualBoard;

/// <summary>The runtime's file system over the flash drive, for one boot.</summary>
/// <remarks>
/// Source: System.IO.FileSystem FileStream, File and FileSystemManager; nf-interpreter targets/ESP32 littlefs_FS_Driver. Folders
/// are not modelled. One page is programmed for every change of the directory: an assumption.
/// </remarks>
internal sealed class FileSystemUnit(Board board, FlashDisk disk)
{
    private const string Root = @"I:\";

    private readonly List<FlashStream> _open = [];

    internal bool Exists(string path)
    {
        BeginName(HeapLibraries.FileName);
        return disk.Has(path);
    }

    internal void Delete(string path)
    {
        BeginName(HeapLibraries.FileName);
        CheckPath(path);
        ThrowIfOpen(path);
        if (disk.Has(path))
        {
            ChangeDirectory();
            disk.Delete(path);
        }
    }

    internal void Move(string source, string destination)
    {
        BeginName(HeapLibraries.FileName);
        CheckPath(source);
        CheckPath(destination);
        ThrowIfOpen(source);
        if (!disk.Has(source) || disk.Has(destination))
        {
            throw new IOException($"{source} is missing, or {destination} is there already.");
        }

        ChangeDirectory();
        disk.Write(destination, disk.Read(source));
        disk.Delete(source);
    }

    internal FlashStream Open(string path, FileMode mode, FileAccess access)
    {
        BeginName(HeapLibraries.FileOpen);
        CheckPath(path);
        CheckModes(mode, access);
        if (_open.Exists(stream => stream.Path == path && (stream.CanWrite || access.HasFlag(FileAccess.Write))))
        {
            throw new IOException($"{path} is open.");
        }

        bool exists = disk.Has(path);
        if (exists ? mode == FileMode.CreateNew : mode is FileMode.Open or FileMode.Truncate)
        {
            throw new IOException(exists ? $"{path} is there already." : $"There is no file {path}.");
        }

        if (!exists)
        {
            ChangeDirectory();
            disk.Write(path, []);
        }

        var opened = new FlashStream(this, board, disk, path, access);
        _open.Add(opened);
        if (mode is FileMode.Create or FileMode.Truncate && exists)
        {
            opened.SetLength(0);
        }
        else if (mode == FileMode.Append)
        {
            opened.Seek(0, SeekOrigin.End);
        }

        return opened;
    }

    internal void Forget(FlashStream stream) => _open.Remove(stream);

    internal void ChangeDirectory() => board.StandStill(disk.ProgramNanoseconds);

    private void BeginName(int garbage)
    {
        board.Charge(board.Costs.FileName);
        board.Heap.Allocate(garbage);
    }

    private static void CheckPath(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal) || path.LastIndexOf('\\') != Root.Length - 1 || path.Length == Root.Length)
        {
            throw new IOException($"{path} is no path of a file in the root of the drive.");
        }
    }

    private static void CheckModes(FileMode mode, FileAccess access)
    {
        if (!Enum.IsDefined(mode) || !Enum.IsDefined(access))
        {
            throw new ArgumentOutOfRangeException(nameof(mode));
        }

        bool changes = mode is not (FileMode.Open or FileMode.OpenOrCreate);
        if ((changes && access == FileAccess.Read) || (mode == FileMode.Append && access != FileAccess.Write))
        {
            throw new ArgumentException($"{mode} does not go with {access}.");
        }
    }

    private void ThrowIfOpen(string path)
    {
        if (_open.Exists(stream => stream.Path == path))
        {
            throw new IOException($"{path} is open.");
        }
    }
}
