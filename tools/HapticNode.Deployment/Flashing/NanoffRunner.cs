using System.ComponentModel;
using System.Diagnostics;

namespace HapticNode.Deployment.Flashing;

/// <summary>Runs nanoff.</summary>
/// <param name="program">Full path of it.</param>
/// <param name="output">
/// Where to pass on what it writes while it runs; null to let it write to this program's own window, where it can show its progress.
/// </param>
public sealed class NanoffRunner(string program, TextWriter? output)
{
    /// <summary>Runs it and waits for its end, however long a download or a slow link takes.</summary>
    /// <param name="command">The call.</param>
    /// <returns>How it ended.</returns>
    public NanoffResult Run(NanoffCommand command)
    {
        var start = new ProcessStartInfo(program, command.Arguments)
        {
            RedirectStandardOutput = output is not null,
            RedirectStandardError = output is not null,
        };
        try
        {
            using Process process = Process.Start(start)!;
            if (output is not null)
            {
                PassOn(process, TextWriter.Synchronized(output));
            }

            process.WaitForExit();
            return NanoffResult.Of(process.ExitCode);
        }
        catch (Win32Exception exception)
        {
            return new NanoffResult(NanoffOutcome.Failed, $"{program} could not be started: {exception.Message}");
        }
    }

    private static void PassOn(Process process, TextWriter writer)
    {
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // The end of a stream is told as a line that is null.
        void Write(string? line)
        {
            if (line is not null)
            {
                writer.WriteLine(line);
            }
        }
    }
}
