namespace HapticNode.Deployment.Tests.Support;

/// <summary>A program that stands in for nanoff: it writes down its arguments, says a line on each stream and ends with the code it was made for.</summary>
internal sealed class FakeNanoff
{
    private readonly TemporaryFolder _folder;

    internal FakeNanoff(TemporaryFolder folder, string ending = "exit 0")
    {
        _folder = folder;
        Program = folder.Write("nanoff", $"""
            #!/bin/sh
            printf '%s\n' "$@" --- >> '{Record}'
            echo 'flashing'
            echo 'a warning' >&2
            {ending}

            """);
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("The stand-in for nanoff is a shell script, which Windows does not run.");
            return;
        }

        File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    internal string Program { get; }

    /// <summary>The arguments of each call, in order; none where it was not called.</summary>
    internal string[] Calls => File.Exists(Record)
        ? [.. File.ReadAllText(Record).Split("---\n", StringSplitOptions.RemoveEmptyEntries).Select(call => call.TrimEnd('\n').Replace('\n', ' '))]
        : [];

    private string Record => _folder.PathOf("calls.txt");
}
