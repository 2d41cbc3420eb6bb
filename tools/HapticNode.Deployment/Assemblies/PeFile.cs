using HapticNode.Documents.Files;

namespace HapticNode.Deployment.Assemblies;

/// <summary>An assembly in the form that the device runs: a <c>.pe</c> file, read and checked.</summary>
public sealed class PeFile
{
    // Where an assembly in an image starts, and so what each is filled up to (GenerateBinaryOutputTask of the build tools).
    private const int Alignment = 4;

    /// <summary>The largest file that is read as an assembly; the flash of a chip holds no more.</summary>
    public static FileLimits Limits { get; } = new("an assembly", 4 << 20);

    internal PeFile(ReadOnlyMemory<byte> content)
    {
        Content = content;
    }

    /// <summary>Name of the assembly.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the assembly, four numbers of 0..65535.</summary>
    public required Version Version { get; init; }

    /// <summary>
    /// Checksum of the native methods that the assembly expects in the firmware; 0 where it has none. The firmware refuses an assembly whose
    /// checksum is not the one it was built with.
    /// </summary>
    public required uint NativeChecksum { get; init; }

    /// <summary>Whether the runtime can start it: one of its methods is the entry point.</summary>
    public required bool HasEntryPoint { get; init; }

    /// <summary>The assemblies it needs, in the order of its table.</summary>
    public required IReadOnlyList<PeReference> References { get; init; }

    /// <summary>The assembly itself, without filling.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Size in bytes.</summary>
    public int Size => Content.Length;

    /// <summary>Size in an image, in bytes: filled up to a multiple of 4.</summary>
    public int PaddedSize => (Size + Alignment - 1) / Alignment * Alignment;

    /// <summary>Whether it has a text among its strings: a name, or a literal of its code.</summary>
    /// <param name="text">The whole text.</param>
    /// <returns>True where it stands there.</returns>
    public bool HasText(string text) => Content.Span.IndexOf((ReadOnlySpan<byte>)[0, .. System.Text.Encoding.UTF8.GetBytes(text), 0]) >= 0;

    /// <summary>Reads a file and checks all that the runtime checks before it loads it: mark, both checksums, string table version.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The assembly.</returns>
    /// <exception cref="DeploymentException">The file is not an assembly for the 1.x runtime, or it is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PeFile Read(string path)
    {
        string source = Path.GetFileName(path);
        byte[] content = BoundedFile.ReadBytes(path, Limits);
        PeFile file = PeReader.Read(content, source);
        return content.Length < file.Size + Alignment
            ? file
            : throw new DeploymentException($"{source}: {content.Length - file.Size} bytes follow the end of the assembly. Build it again.");
    }
}
