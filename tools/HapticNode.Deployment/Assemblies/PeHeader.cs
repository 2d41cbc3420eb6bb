namespace HapticNode.Deployment.Assemblies;

/// <summary>Where things are in the header of an assembly (nf-interpreter, CLR_RECORD_ASSEMBLY), little endian, in bytes.</summary>
internal static class PeHeader
{
    internal const int MarkLength = 8;
    internal const int HeaderChecksum = 0x08;
    internal const int AssemblyChecksum = 0x0C;
    internal const int NativeChecksum = 0x14;
    internal const int Version = 0x1C;
    internal const int Name = 0x24;
    internal const int StringTableVersion = 0x26;
    internal const int TableStarts = 0x28;
    internal const int TablePaddings = 0x6C;
    internal const int Size = 0x7C;

    /// <summary>The only version of the runtime's own string table that 1.x firmware takes.</summary>
    internal const int KnownStringTableVersion = 1;

    // Tables by their number (CLR_TABLESENUM); the one behind the last says where the assembly ends.
    internal const int ReferenceTable = 0;
    internal const int MethodTable = 6;
    internal const int StringTable = 11;
    internal const int EndOfAssembly = 15;

    // A row of the table of references (CLR_RECORD_ASSEMBLYREF): name, two bytes of filling, version.
    internal const int ReferenceSize = 12;
    internal const int ReferenceVersion = 4;

    // A row of the table of methods (CLR_RECORD_METHODDEF), and in its flags the one of the method that the runtime starts.
    internal const int MethodSize = 16;
    internal const int MethodFlags = 4;
    internal const uint EntryPointFlag = 0x08000000;
}
