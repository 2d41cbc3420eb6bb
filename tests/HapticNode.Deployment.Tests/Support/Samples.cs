namespace HapticNode.Deployment.Tests.Support;

/// <summary>An application with the assemblies it needs.</summary>
internal static class Samples
{
    internal static PeBuilder CoreLibrary(string version = "1.17.11.0") => new("mscorlib", version) { NativeChecksum = 0x1549C856 };

    internal static PeBuilder Gpio(string version = "1.1.62.0") => new PeBuilder("System.Device.Gpio", version).Needs("mscorlib", "1.17.11.0");

    internal static PeBuilder Core() => new PeBuilder("HapticNode.Core", "0.1.0.0") { CodeSize = 9 }.Needs("mscorlib", "1.17.11.0");

    internal static PeBuilder Application(string literal = "") => new PeBuilder("HapticNode.Device", "0.1.0.0") { CodeSize = 6, EntryPoint = true, Literal = literal }
        .Needs("mscorlib", "1.17.11.0").Needs("HapticNode.Core", "0.1.0.0").Needs("System.Device.Gpio", "1.1.62.0");

    /// <summary>Writes an assembly under its own name.</summary>
    internal static string Write(this TemporaryFolder folder, PeBuilder assembly) => folder.Write(assembly.Name + ".pe", assembly.Build());

    internal static void WriteAll(TemporaryFolder folder, string literal = "")
    {
        foreach (PeBuilder assembly in new[] { CoreLibrary(), Gpio(), Core(), Application(literal) })
        {
            folder.Write(assembly);
        }
    }

    /// <summary>Writes the assemblies and an image of them.</summary>
    internal static string WriteImage(TemporaryFolder folder, string file = "app.bin")
    {
        WriteAll(folder);
        using FileStream stream = File.Create(folder.PathOf(file));
        DeploymentImage.Build(folder.Path).Write(stream);
        return folder.PathOf(file);
    }
}
