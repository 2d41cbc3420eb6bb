namespace HapticNode.Deployment.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Location { get; } = Directory.CreateTempSubdirectory("hapticnode-deployment-").FullName;

    internal string PathOf(string file) => Path.Combine(Location, file);

    /// <summary>Writes an assembly under its own name.</summary>
    internal string Write(PeBuilder assembly) => Write(assembly.Name + ".pe", assembly.Build());

    internal string Write(string file, byte[] content)
    {
        File.WriteAllBytes(PathOf(file), content);
        return PathOf(file);
    }

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
