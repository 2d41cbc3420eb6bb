namespace HapticNode.Deployment.Flashing;

/// <summary>Finds nanoff, the flash tool of nanoFramework.</summary>
public static class NanoffLocator
{
    /// <summary>Name of the tool.</summary>
    public const string Name = "nanoff";

    /// <summary>The version of it that these tools were written against.</summary>
    public const string Version = "2.5.162";

    /// <summary>What to say where it is not installed.</summary>
    public const string Hint = "nanoff, the flash tool of nanoFramework, is neither on the PATH nor in ~/.dotnet/tools. Install it: dotnet tool install -g nanoff --version " + Version;

    /// <summary>Looks on the PATH, then where <c>dotnet tool install -g</c> puts tools.</summary>
    /// <returns>Full path of the program, or null where it is not installed.</returns>
    public static string? Find() => Find(
        Environment.GetEnvironmentVariable("PATH") ?? "",
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    internal static string? Find(string searchPath, string home)
    {
        string file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append(Path.Combine(home, ".dotnet", "tools"))
            .Select(folder => Path.GetFullPath(Path.Combine(folder, file)))
            .FirstOrDefault(File.Exists);
    }
}
