using System.Globalization;

namespace HapticNode.Link.Sharing;

/// <summary>A folder in which programs of the same user find each other. Nobody else can look into it.</summary>
public static class UserFolder
{
    private const string Variable = "HAPTICNODE_RUN";

    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Finds the folder, and makes it where it is missing.</summary>
    /// <param name="name">Which folder in it.</param>
    /// <returns>Its path; null where there is none that is the user's own.</returns>
    public static string? Find(string name)
    {
        try
        {
            string folder = Path.Combine(Root(), name);
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
                return folder;
            }

            foreach (string each in new[] { Root(), folder })
            {
                Directory.CreateDirectory(each, Mine);
                if (File.GetUnixFileMode(each) != Mine)
                {
                    return null;
                }
            }

            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A path of a socket has room for some hundred characters only.
    private static string Root()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } told)
        {
            return told;
        }

        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "hapticnode", "run");
        }

        return Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } runtime && Directory.Exists(runtime)
            ? Path.Combine(runtime, "hapticnode")
            : Path.Combine("/tmp", string.Create(CultureInfo.InvariantCulture, $"hapticnode-{Environment.UserName}"));
    }
}
