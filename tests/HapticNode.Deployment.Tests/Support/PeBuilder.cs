using System.Buffers.Binary;
using System.Text;

namespace HapticNode.Deployment.Tests.Support;

/// <summary>Makes the smallest assembly there can be: a header, references, names, and some bytes of code that mean nothing.</summary>
internal sealed class PeBuilder(string name, string version)
{
    private const int HeaderSize = 124;
    private const int ReferenceSize = 12;
    private const int MethodSize = 16;

    private static readonly Dictionary<string, ushort> s_runtimeStrings = new() { ["mscorlib"] = 0xFCD2, ["System.Threading"] = 0xFE28 };

    private readonly List<(string Name, string Version)> _references = [];

    internal string Name { get; } = name;

    internal string Mark { get; init; } = "NFMRK1";

    internal ushort StringTableVersion { get; init; } = 1;

    internal uint NativeChecksum { get; init; }

    internal int CodeSize { get; init; } = 8;

    internal bool EntryPoint { get; init; }

    /// <summary>A text that its code has; empty for none.</summary>
    internal string Literal { get; init; } = "";

    internal PeBuilder Needs(string reference, string version)
    {
        _references.Add((reference, version));
        return this;
    }

    internal byte[] Build()
    {
        List<byte> strings = [0];
        ushort IndexOf(string text)
        {
            if (s_runtimeStrings.TryGetValue(text, out ushort index))
            {
                return index;
            }

            index = (ushort)strings.Count;
            strings.AddRange([.. Encoding.UTF8.GetBytes(text), 0]);
            return index;
        }

        ushort own = IndexOf(Name);
        ushort[] needed = [.. _references.Select(reference => IndexOf(reference.Name))];
        if (Literal.Length > 0)
        {
            IndexOf(Literal);
        }

        int methodsAt = HeaderSize + (needed.Length * ReferenceSize);
        int stringsAt = methodsAt + (EntryPoint ? MethodSize : 0);
        int codeAt = (stringsAt + strings.Count + 3) / 4 * 4;
        byte[] file = new byte[codeAt + CodeSize];
        Encoding.ASCII.GetBytes(Mark, file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(0x14), NativeChecksum);
        WriteVersion(file.AsSpan(0x1C), version);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(0x24), own);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(0x26), StringTableVersion);
        for (int table = 0; table <= 15; table++)
        {
            int start = table switch { 0 => HeaderSize, < 7 => methodsAt, < 12 => stringsAt, < 14 => codeAt, _ => file.Length };
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(0x28 + (table * 4)), start);
        }

        for (int row = 0; row < needed.Length; row++)
        {
            Span<byte> reference = file.AsSpan(HeaderSize + (row * ReferenceSize));
            BinaryPrimitives.WriteUInt16LittleEndian(reference, needed[row]);
            WriteVersion(reference[4..], _references[row].Version);
        }

        if (EntryPoint)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(methodsAt + 4), 0x08000016);
        }

        strings.CopyTo(file, stringsAt);
        file.AsSpan(codeAt).Fill(0x2A);
        Seal(file);
        return file;
    }

    /// <summary>Puts both checksums in, over what is there now.</summary>
    internal static void Seal(byte[] file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(0x0C), Checksum(file.AsSpan(HeaderSize)));
        file.AsSpan(0x08, 4).Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(0x08), Checksum(file.AsSpan(0, HeaderSize)));
    }

    // Long division bit by bit, so that it shares nothing with what it checks.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint remainder = 0;
        foreach (byte value in bytes)
        {
            for (int bit = 7; bit >= 0; bit--)
            {
                bool divides = ((remainder >> 31) ^ ((uint)value >> bit & 1)) != 0;
                remainder = divides ? (remainder << 1) ^ 0x04C11DB7 : remainder << 1;
            }
        }

        return remainder;
    }

    private static void WriteVersion(Span<byte> target, string version)
    {
        string[] numbers = version.Split('.');
        for (int index = 0; index < numbers.Length; index++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target[(index * 2)..], ushort.Parse(numbers[index]));
        }
    }
}
