namespace HapticNode.Deployment.Tests.Support;

/// <summary>A program that stands in for <c>dotnet build</c>: it writes down its arguments, and says or does what it was made for.</summary>
internal sealed class FakeDotnet
{
    private readonly TemporaryFolder _folder;

    private FakeDotnet(TemporaryFolder folder, string body)
    {
        _folder = folder;
        Program = folder.Write("dotnet", $"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{Record}'\n{body}\n");
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("The stand-in for dotnet is a shell script, which Windows does not run.");
            return;
        }

        File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    internal string Program { get; }

    /// <summary>The arguments of the last call; none where it was not called.</summary>
    internal string[] Arguments => File.Exists(Record) ? File.ReadAllLines(Record) : [];

    private string Record => _folder.PathOf("arguments.txt");

    /// <summary>One that says lines and fails.</summary>
    internal static FakeDotnet Failing(TemporaryFolder folder, params string[] lines) =>
        new(folder, $"cat <<'END'\n{string.Join('\n', lines)}\nEND\nexit 1");

    /// <summary>One that puts the assemblies of a folder where the build of a panel leaves them.</summary>
    internal static FakeDotnet Making(TemporaryFolder folder, string panel, string assemblies) =>
        new(folder, $"out=$(dirname \"$2\")/bin/Release/{panel}\nmkdir -p \"$out\"\ncp '{assemblies}'/*.pe \"$out\"");
}
