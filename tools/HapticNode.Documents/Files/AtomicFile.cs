using System.Runtime.InteropServices;
using System.Text;

namespace HapticNode.Documents.Files;

/// <summary>
/// Writes a file whole or not at all. The content goes to a temporary file in the same folder, is flushed to the disk, and then takes the
/// place of the old file in one step. A full disk, an exception or Ctrl-C in between leaves the old file as it was.
/// </summary>
/// <remarks>
/// A symbolic link stays a link: the file that it points to is replaced, or made where it is not there. The permissions of an existing file are kept,
/// and on Linux its owner where the system allows it. A pipe and what is below <c>/dev</c>, such as <c>/dev/stdout</c>, have no old content to protect
/// and are written directly.
/// </remarks>
public static class AtomicFile
{
    // ERROR_DISK_FULL and ENOSPC.
    private const int DiskFull = 112;
    private const int NoSpace = 28;

    private const string Temporary = ".hapticnode-";

    private static readonly PosixSignal[] s_endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="text">All of its content.</param>
    /// <exception cref="IOException">The file could not be written; an old one is as it was.</exception>
    public static void WriteText(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes lines as UTF-8, each ended by a line feed on every system.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="lines">The lines without their ends.</param>
    /// <exception cref="IOException">The file could not be written; an old one is as it was.</exception>
    public static void WriteLines(string path, IEnumerable<string> lines) => WriteText(path, string.Concat(lines.Select(line => line + '\n')));

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="content">All of its content.</param>
    /// <exception cref="IOException">The file could not be written; an old one is as it was.</exception>
    public static void WriteBytes(string path, byte[] content) => Write(path, stream => stream.Write(content));

    /// <summary>Lets somebody write to a stream, and makes the file of it once all is written.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content. An exception of it discards what has been written, and passes on.</param>
    /// <exception cref="IOException">The file could not be written; an old one is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (IsDevice(path))
            {
                using FileStream device = new(path, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            Replace(TargetOf(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} could not be written and is as it was: {Reason(path, exception)}", exception);
        }
    }

    private static void Replace(string target, Action<Stream> write)
    {
        if (File.Exists(target))
        {
            // A new file could take the place of one that this user may not write to.
            using FileStream old = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }

        // A short name of its own: one made of the file's name could be longer than the system allows.
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $"{Temporary}{Guid.NewGuid():N}.tmp");
        PosixSignalRegistration[] registrations = [.. s_endings.Select(signal => PosixSignalRegistration.Create(signal, _ => Remove(temporary)))];
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    // The owner first: a change of it takes some permissions away.
                    LinuxFile.CopyOwner(target, temporary);
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                }

                write(stream);
                // Otherwise the new name could reach the disk before the content does.
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            Remove(temporary);
            foreach (PosixSignalRegistration registration in registrations)
            {
                registration.Dispose();
            }
        }
    }

    private static string TargetOf(string path)
    {
        // Not File.Exists, which looks through a link and does not see one whose target is missing.
        FileSystemInfo? target = new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true);
        return target?.FullName ?? Path.GetFullPath(path);
    }

    private static bool IsDevice(string path) =>
        Path.GetFullPath(path).StartsWith(OperatingSystem.IsWindows() ? @"\\.\" : "/dev/", StringComparison.Ordinal)
        || (File.Exists(path) && LinuxFile.Of(path) is { IsRegular: false });

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reason why the writing failed is of more use than that the rest could not be cleared.
        }
    }

    // The system's messages end with the path of the temporary file, which says nothing to anybody.
    private static string Reason(string path, Exception exception)
    {
        if (exception is DirectoryNotFoundException)
        {
            return $"there is no folder '{Path.GetDirectoryName(Path.GetFullPath(path))}'.";
        }

        if (exception is UnauthorizedAccessException && !Directory.Exists(path))
        {
            return exception.Message.Contains(Temporary, StringComparison.Ordinal)
                ? $"its folder '{Path.GetDirectoryName(Path.GetFullPath(path))}' may not be written to."
                : "its permissions do not allow it.";
        }

        string message = exception.Message;
        int end = message.IndexOf(" : '", StringComparison.Ordinal);
        string reason = end < 0 ? message : message[..end] + ".";
        return (exception.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? DiskFull : NoSpace) ? reason + " Make room there, or name another file." : reason;
    }
}
