using HapticNode.Deployment.Assemblies;
using HapticNode.Documents.Files;

namespace HapticNode.Deployment;

/// <summary>
/// What goes into the deployment partition: the assemblies one behind the other, what is needed first and the application last, each filled
/// with zeros to a multiple of 4 bytes (nf-Visual-Studio-extension, GenerateBinaryOutputTask).
/// </summary>
public sealed class DeploymentImage
{
    /// <summary>The most assemblies in a folder or an image.</summary>
    public const int MostAssemblies = 256;

    /// <summary>The largest file that is read as an image; the flash of a chip holds no more.</summary>
    public static FileLimits Limits { get; } = new("an image", 16 << 20);

    private DeploymentImage(IReadOnlyList<PeFile> assemblies)
    {
        Assemblies = assemblies;
    }

    /// <summary>The assemblies in the order of the image.</summary>
    public IReadOnlyList<PeFile> Assemblies { get; }

    /// <summary>The assembly that the others are there for.</summary>
    public PeFile Application => Assemblies[^1];

    /// <summary>Size in bytes.</summary>
    public int Size => Assemblies.Sum(assembly => assembly.PaddedSize);

    /// <summary>Puts the assemblies of a folder together.</summary>
    /// <param name="folder">Folder with the <c>.pe</c> files of the application and of all that it needs; the rest of it is left alone.</param>
    /// <returns>The image.</returns>
    /// <exception cref="DeploymentException">
    /// There are no assemblies, one is no assembly for 1.x firmware or is damaged, one that is needed is missing or of another version, or the
    /// application cannot be told: it is the one that no other needs, or, where there are more, the one of those that has an entry point. All that is
    /// found is said at once.
    /// </exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    public static DeploymentImage Build(string folder)
    {
        MissingFile.DemandFolder(folder);
        string[] paths = [.. Directory.GetFiles(folder, "*.pe").Order(StringComparer.Ordinal)];
        if (paths.Length == 0)
        {
            throw new DeploymentException($"There is no .pe file in {folder}. Build the device project first; they are in its bin folder.");
        }

        if (paths.Length > MostAssemblies)
        {
            throw new DeploymentException($"There are {paths.Length} .pe files in {folder}, and at most {MostAssemblies} are read. Name the folder of one application.");
        }

        List<PeFile> files = [];
        List<string> problems = [];
        foreach (string path in paths)
        {
            try
            {
                files.Add(PeFile.Read(path));
            }
            catch (DeploymentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count == 0 ? new DeploymentImage(new AssemblySet(files).InOrder()) : throw new DeploymentException(problems);
    }

    /// <summary>
    /// Reads an image and checks its assemblies as <see cref="Build"/> does, but takes the last one for the application whatever else nothing
    /// needs: the official build also puts unused references into it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <returns>The image.</returns>
    /// <exception cref="DeploymentException">The file is not an image that 1.x firmware would run.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DeploymentImage Read(string path)
    {
        string source = Path.GetFileName(path);
        ReadOnlyMemory<byte> rest = BoundedFile.ReadBytes(path, Limits);
        if (rest.IsEmpty)
        {
            throw new DeploymentException($"{source}: the image is empty.");
        }

        List<PeFile> files = [];
        while (!rest.IsEmpty)
        {
            if (files.Count == MostAssemblies)
            {
                throw new DeploymentException($"{source}: more than {MostAssemblies} assemblies are no image.");
            }

            PeFile file = PeReader.Read(rest, files.Count == 0 ? source : $"{source}, behind {files[^1].Name}");
            files.Add(file);
            rest = rest[Math.Min(file.PaddedSize, rest.Length)..];
        }

        new AssemblySet(files).Check();
        return files[^1].HasEntryPoint
            ? new DeploymentImage(files)
            : throw new DeploymentException($"{source}: there is no application in the image: {files[^1].Name}, the last assembly, has no entry point.");
    }

    /// <summary>Writes the image.</summary>
    /// <param name="stream">Where to.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Stream stream)
    {
        foreach (PeFile assembly in Assemblies)
        {
            stream.Write(assembly.Content.Span);
            stream.Write(new byte[assembly.PaddedSize - assembly.Size]);
        }
    }
}
