using System.ComponentModel;
using System.Diagnostics;

namespace HapticNode.Cli;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class Browser
{
    /// <summary>Opens a page.</summary>
    /// <returns>Whether a browser could be started.</returns>
    internal static bool Open(Uri page)
    {
        string opener = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        ProcessStartInfo start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true }
            : new ProcessStartInfo(opener) { ArgumentList = { page.AbsoluteUri }, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using Process? process = Process.Start(start);
            return process is not null;
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }
}
