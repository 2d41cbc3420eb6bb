using System.Runtime.InteropServices;

namespace HapticNode.Documents.Files;

/// <summary>What Linux tells of a file and .NET does not: whose it is, and whether it is a pipe.</summary>
/// <param name="User">The number of its owner.</param>
/// <param name="Group">The number of its group.</param>
/// <param name="IsRegular">Whether it has content of its own: it is no pipe, socket or device, and no folder.</param>
internal sealed partial record LinuxFile(uint User, uint Group, bool IsRegular)
{
    private const string Library = "libc";
    private const int WorkingFolder = -100;
    private const uint BasicFields = 0x7FF;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;

    // struct statx has the same layout on every processor; see statx(2).
    private const int Length = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;
    private const int ModeAt = 28;

    /// <summary>Looks at a file, or at what a link points to.</summary>
    /// <returns>What is told; null where there is no such file, or the system is none that tells.</returns>
    internal static LinuxFile? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        Span<byte> told = stackalloc byte[Length];
        try
        {
            return Look(WorkingFolder, path, 0, BasicFields, told) == 0
                ? new LinuxFile(MemoryMarshal.Read<uint>(told[UserAt..]), MemoryMarshal.Read<uint>(told[GroupAt..]), (MemoryMarshal.Read<ushort>(told[ModeAt..]) & KindMask) == RegularKind)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    /// <summary>Gives a file to the owner of another, as far as the system allows it.</summary>
    internal static void CopyOwner(string from, string to)
    {
        if (Of(from) is { } wanted && Of(to) is { } now && (wanted.User != now.User || wanted.Group != now.Group))
        {
            _ = Give(to, wanted.User, wanted.Group);
        }
    }

    [LibraryImport(Library, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Look(int folder, string path, int flags, uint fields, Span<byte> told);

    [LibraryImport(Library, EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Give(string path, uint user, uint group);
}
