using System.Diagnostics;
using HapticNode.Testing;

namespace HapticNode.Banks.Tests.Formats.Support;

/// <summary>A browser without a window.</summary>
internal static class Browser
{
    private const int BrowserSeconds = 90;

    /// <summary>What a page writes between BEGIN and END into itself; the test is skipped where there is no browser.</summary>
    internal static string Run(string page)
    {
        string? browser = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (browser is null)
        {
            Assert.Inconclusive("There is no Chromium on the path.");
        }

        using var folder = new TemporaryFolder();
        string file = folder.Write("page.html", page);
        var start = new ProcessStartInfo(browser!, ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.Path}", "--dump-dom", "file://" + file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(BrowserSeconds)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Inconclusive($"The browser did not answer in {BrowserSeconds} s.");
        }

        string text = output.Result;
        int begin = text.LastIndexOf("BEGIN[", StringComparison.Ordinal);
        return begin >= 0 ? text[(begin + 5)..text.IndexOf("END", begin, StringComparison.Ordinal)] : throw new AssertFailedException(text + errors.Result);
    }
}
