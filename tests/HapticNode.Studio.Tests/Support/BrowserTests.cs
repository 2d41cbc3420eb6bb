using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Support;

/// <summary>Stories in a real browser: each test has a studio and a page of its own. Without Chromium they are skipped.</summary>
[TestClass]
public abstract class BrowserTests
{
    /// <summary>How often a story is tried again: where other tests keep both processors busy, a page may not answer in time.</summary>
    protected const int Attempts = 2;

    private IBrowserContext? _context;

    internal RunningStudio Studio { get; private set; } = null!;

    internal IPage Page { get; set; } = null!;

    /// <summary>What the browser complained of: a violated policy, a script that failed.</summary>
    internal List<string> Complaints { get; } = [];

    [TestInitialize]
    public async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable("HAPTICNODE_BROWSER") == "0")
        {
            Assert.Inconclusive("HAPTICNODE_BROWSER=0: stories in a browser are left out.");
        }

        if (TheBrowser.Path is null)
        {
            Assert.Inconclusive("There is no Chromium on this machine; in Debian 'apt-get install chromium' brings it.");
        }

        Studio = await RunningStudio.StartAsync();
        await Studio.ReadyAsync();
        Page = await OpenAsync();
    }

    [TestCleanup]
    public async Task EndAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }

        if (Studio is not null)
        {
            await Studio.DisposeAsync();
        }

        Assert.AreEqual("", string.Join('\n', Complaints));
    }

    internal async Task<IPage> OpenAsync(int width = 1280)
    {
        if (_context is null)
        {
            IBrowser browser = await TheBrowser.OpenAsync();
            _context = await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Light, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            _context.SetDefaultTimeout(60_000);
        }

        IPage page = await _context.NewPageAsync();
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                Complaints.Add(message.Text);
            }
        };
        await page.GotoAsync(Studio.Server.Url.ToString());
        await page.Locator("html[data-ready=true]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        // Nothing moves any more once the motion is there.
        await page.Locator("[data-motion]").First.WaitForAsync();
        return page;
    }

    internal ILocator Grip(string target) => Page.Locator($"[data-drag='{target}']").First;

    internal ILocator Notation(string lane) => Page.Locator($"#notation-{lane}");

    internal string Steps(string cue, string lane) => string.Join(' ', Studio.Server.Document.Text.StepsOf(cue, lane));

    /// <summary>What the panel itself has, asked over its port.</summary>
    internal async Task<string> OnPanelAsync(string cue, string lane)
    {
        await Studio.Server.Sync.FlushAsync();
        Link.Sessions.Reply reply = (await Studio.Server.Panel.AskAsync($"get cue {cue}"))!;
        return reply.DataLines.FirstOrDefault(line => line.StartsWith($"{cue}.{lane} ", StringComparison.Ordinal))?[(cue.Length + lane.Length + 2)..] ?? "";
    }

    internal async Task DragAsync(string target, double right, double down, Func<Task>? midway = null)
    {
        LocatorBoundingBoxResult box = (await Grip(target).BoundingBoxAsync())!;
        float x = box.X + (box.Width / 2);
        float y = box.Y + (box.Height / 2);
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x + (float)(right / 2), y + (float)(down / 2), new MouseMoveOptions { Steps = 4 });
        if (midway is not null)
        {
            await midway();
        }

        await Page.Mouse.MoveAsync(x + (float)right, y + (float)down, new MouseMoveOptions { Steps = 4 });
        await Page.Mouse.UpAsync();
    }

    /// <summary>Drops a file on a part of the page, as a file manager does.</summary>
    internal async Task DropAsync(DroppedFiles file, string target)
    {
        IJSHandle data = await Page.EvaluateHandleAsync(
            "([name, text]) => { const data = new DataTransfer(); data.items.add(new File([text], name)); return data; }", new[] { file.Name, file.Text });
        await Page.DispatchEventAsync($"{target} >> nth=0", "drop", new { dataTransfer = data });
        await Page.Locator("dialog.sheet").WaitForAsync();
    }
}
