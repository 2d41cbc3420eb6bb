using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Support;

/// <summary>The browser of all stories: it is started once, by the first that needs it. Each story has a context of its own in it.</summary>
[TestClass]
public static class TheBrowser
{
    private static readonly string[] s_paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> s_browser = new(LaunchAsync);

    /// <summary>Where it is; null where there is none.</summary>
    internal static string? Path { get; } = s_paths.FirstOrDefault(File.Exists);

    [AssemblyCleanup]
    public static async Task CloseAsync()
    {
        if (s_browser.IsValueCreated)
        {
            (IPlaywright driver, IBrowser browser) = await s_browser.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    internal static async Task<IBrowser> OpenAsync() => (await s_browser.Value).Browser;

    private static async Task<(IPlaywright Driver, IBrowser Browser)> LaunchAsync()
    {
        IPlaywright driver = await Playwright.CreateAsync();

        // A machine that builds beside the tests makes everything slow, and nothing wrong.
        Assertions.SetDefaultExpectTimeout(60_000);
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"], Timeout = 60_000 }));
    }
}
