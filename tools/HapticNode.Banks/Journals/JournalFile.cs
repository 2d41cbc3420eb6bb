using HapticNode.Documents.Files;

namespace HapticNode.Banks;

/// <summary>The file of a journal: records are only added, and each is on the disk before it counts.</summary>
internal sealed class JournalFile : IDisposable
{
    private readonly FileStream _stream;
    private long _end;

    private JournalFile(FileStream stream)
    {
        _stream = stream;
    }

    /// <summary>How many bytes its records take.</summary>
    internal long Length => _end;

    /// <summary>How many bytes at the end were no whole record.</summary>
    internal long TornBytes { get; private set; }

    /// <summary>Where a copy of the file stands that was damaged in its middle; null for a sound one.</summary>
    internal string? DamagedCopy { get; private set; }

    /// <summary>Opens or makes the file, and reads it.</summary>
    internal static JournalFile Open(string path, out IReadOnlyList<JournalRecord> records)
    {
        try
        {
            // Without a buffer, which the end of a stream would try to write once more.
            var file = new JournalFile(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            try
            {
                records = file.Read(path);
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new JournalException($"{path}: the journal cannot be opened: {exception.Message} Perhaps another program edits this bank.", exception);
        }
    }

    /// <summary>Writes fewer records in the place of those of a file that nobody has open. Where that fails, the file is as before.</summary>
    internal static void Shorten(string path, IEnumerable<JournalRecord> records)
    {
        try
        {
            AtomicFile.Write(path, stream =>
            {
                foreach (JournalRecord record in records)
                {
                    stream.Write(JournalLine.Write(record));
                }
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A long journal is only slow to open.
        }
    }

    /// <summary>Adds a record; when this returns, it is on the disk.</summary>
    /// <exception cref="JournalException">It could not be written, and does not count.</exception>
    internal void Add(JournalRecord record)
    {
        byte[] line = JournalLine.Write(record);
        try
        {
            // What is left of a record that could not be written must not stand before the next.
            if (_stream.Length != _end)
            {
                _stream.SetLength(_end);
            }

            _stream.Position = _end;
            _stream.Write(line);
            _stream.Flush(flushToDisk: true);
            _end += line.Length;
        }
        catch (IOException exception)
        {
            throw new JournalException($"{_stream.Name}: the journal cannot be written: {exception.Message} Make room on its disk.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    // A record that was being written when the program was killed is the last and not whole: it has never counted.
    private List<JournalRecord> Read(string path)
    {
        byte[] bytes = new byte[_stream.Length];
        _stream.ReadExactly(bytes);
        List<JournalRecord> records = [];
        int start = 0;
        while (start < bytes.Length)
        {
            int feed = bytes.AsSpan(start).IndexOf((byte)'\n');
            int next = feed < 0 ? bytes.Length : start + feed + 1;
            if (JournalLine.Read(bytes.AsSpan(start, next - start)) is not { } record)
            {
                Drop(path, bytes, start, next);
                break;
            }

            records.Add(record);
            start = next;
        }

        _end = start;
        return records;
    }

    private void Drop(string path, byte[] bytes, int start, int next)
    {
        TornBytes = bytes.Length - start;
        if (next < bytes.Length)
        {
            DamagedCopy = $"{path}.damaged-{DateTime.UtcNow:yyyyMMddHHmmssfff}";
            File.WriteAllBytes(DamagedCopy, bytes);
        }
    }
}
