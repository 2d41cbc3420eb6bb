namespace HapticNode.Deployment.Building;

/// <summary>Finds the .NET SDK, which compiles the firmware.</summary>
public static class DotnetLocator
{
    /// <summary>What to say where it is not installed.</summary>
    public const string Hint = "The .NET SDK is not on the PATH, and without it no firmware can be built: install the .NET SDK 10 and open a new terminal.";

    /// <summary>Looks for the program that runs this one, then on the PATH.</summary>
    /// <returns>Full path of <c>dotnet</c>, or null where it is not installed.</returns>
    public static string? Find() => Find(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "",
        Environment.GetEnvironmentVariable("PATH") ?? "",
        Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "");

    internal static string? Find(string host, string searchPath, string root)
    {
        string file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        IEnumerable<string> folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(root);
        return folders.Where(folder => folder.Length > 0).Select(folder => Path.GetFullPath(Path.Combine(folder, file))).Prepend(host).FirstOrDefault(File.Exists);
    }
}
