using System.Buffers.Binary;
using System.Text;

namespace HapticNode.Deployment.Assemblies;

/// <summary>Reads an assembly from the bytes that start with its header, as the runtime does (nf-interpreter, CLR_RECORD_ASSEMBLY::GoodAssembly).</summary>
internal sealed class PeReader
{
    private static readonly byte[] s_mark = "NFMRK1\0\0"u8.ToArray();
    private static readonly byte[] s_nextMark = "NFMRK2\0\0"u8.ToArray();

    private readonly ReadOnlyMemory<byte> _content;
    private readonly string _source;

    private PeReader(ReadOnlyMemory<byte> content, string source)
    {
        _content = content;
        _source = source;
    }

    private ReadOnlySpan<byte> Bytes => _content.Span;

    /// <summary>Reads the assembly at the start of the content; more may follow it.</summary>
    internal static PeFile Read(ReadOnlyMemory<byte> content, string source)
    {
        var reader = new PeReader(content, source);
        reader.CheckHeader();
        int size = reader.TableStart(PeHeader.EndOfAssembly);
        reader.CheckTables(size);
        return new PeFile(content[..size])
        {
            Name = reader.Text(PeHeader.Name),
            Version = reader.VersionAt(PeHeader.Version),
            NativeChecksum = BinaryPrimitives.ReadUInt32LittleEndian(reader.Bytes[PeHeader.NativeChecksum..]),
            HasEntryPoint = reader.Rows(PeHeader.MethodTable, PeHeader.MethodSize).Any(reader.IsEntryPoint),
            References = [.. reader.Rows(PeHeader.ReferenceTable, PeHeader.ReferenceSize).Select(reader.ReferenceAt)],
        };
    }

    private void CheckHeader()
    {
        if (Bytes.Length < PeHeader.Size)
        {
            throw Problem($"{Bytes.Length} bytes are too few for an assembly, whose header alone has {PeHeader.Size}.");
        }

        ReadOnlySpan<byte> mark = Bytes[..PeHeader.MarkLength];
        if (mark.SequenceEqual(s_nextMark))
        {
            throw Problem("marked NFMRK2, so it needs 2.0 firmware. HapticNode runs on 1.x: build with the 1.x packages and metadata processor (NFMRK1).");
        }

        if (!mark.SequenceEqual(s_mark))
        {
            throw Problem("no assembly for nanoFramework: it does not start with NFMRK1. A .dll has to pass the metadata processor first.");
        }

        Span<byte> header = Bytes[..PeHeader.Size].ToArray();
        header.Slice(PeHeader.HeaderChecksum, sizeof(uint)).Clear();
        CheckSum("header", PeHeader.HeaderChecksum, PeChecksum.Of(header));
        int table = Word(PeHeader.StringTableVersion);
        if (table != PeHeader.KnownStringTableVersion)
        {
            throw Problem($"made for version {table} of the runtime's string table; 1.x firmware has version {PeHeader.KnownStringTableVersion}.");
        }
    }

    private void CheckTables(int size)
    {
        int last = PeHeader.Size;
        for (int table = PeHeader.ReferenceTable; table <= PeHeader.EndOfAssembly; table++)
        {
            int start = TableStart(table);
            if (start < last)
            {
                throw Problem($"damaged: table {table} starts inside another one.");
            }

            last = start;
        }

        if (size > Bytes.Length)
        {
            throw Problem($"cut short: {size} bytes are announced, {Bytes.Length} are there.");
        }

        CheckSum("assembly", PeHeader.AssemblyChecksum, PeChecksum.Of(Bytes[PeHeader.Size..size]));
    }

    private void CheckSum(string what, int position, uint computed)
    {
        uint stored = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[position..]);
        if (stored != computed)
        {
            throw Problem($"damaged: the {what} checksum is {computed:X8} where {stored:X8} is stored. Build or copy it again.");
        }
    }

    /// <summary>Where the rows of a table start.</summary>
    private IEnumerable<int> Rows(int table, int size)
    {
        int end = TableStart(table + 1) - _content.Span[PeHeader.TablePaddings + table];
        for (int row = TableStart(table); row + size <= end; row += size)
        {
            yield return row;
        }
    }

    private PeReference ReferenceAt(int row) => new(Text(row), VersionAt(row + PeHeader.ReferenceVersion));

    private bool IsEntryPoint(int row) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(Bytes[(row + PeHeader.MethodFlags)..]) & PeHeader.EntryPointFlag) != 0;

    private string Text(int position)
    {
        int index = Word(position);
        if (RuntimeStrings.Holds(index))
        {
            return RuntimeStrings.Find(index)
                ?? throw Problem($"an assembly is named after string 0x{0xFFFF - index:X} of the runtime, which no known assembly is. Give it another name.");
        }

        ReadOnlySpan<byte> strings = Bytes[TableStart(PeHeader.StringTable)..TableStart(PeHeader.StringTable + 1)];
        int length = index < strings.Length ? strings[index..].IndexOf((byte)0) : -1;
        return length > 0 ? Encoding.UTF8.GetString(strings.Slice(index, length)) : throw Problem("damaged: the name of an assembly is not in its string table.");
    }

    private Version VersionAt(int position) => new(Word(position), Word(position + 2), Word(position + 4), Word(position + 6));

    private int TableStart(int table)
    {
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[(PeHeader.TableStarts + (table * sizeof(uint)))..]);
        return start <= int.MaxValue ? (int)start : throw Problem($"damaged: table {table} starts behind the end.");
    }

    private int Word(int position) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes[position..]);

    private DeploymentException Problem(string text) => new($"{_source}: {text}");
}
