using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

/// <summary>What comes from other tools and goes to them, and what is measured.</summary>
[TestClass]
public sealed class ExchangeStories : BrowserTests
{
    [TestMethod]
    [Retry(Attempts)]
    public async Task CueOfAnotherToolIsShownWithItsLossesAndTakenOnlyWhenAsked()
    {
        string before = Studio.Server.Document.Text.Text;
        await DropAsync(DroppedFiles.Ahap, ".cue[data-cue=hint]");
        await Assertions.Expect(Page.Locator("#import [data-motion=lra]")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#import .losses li").First).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator("#import").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.AreEqual(before, Studio.Server.Document.Text.Text);

        await DropAsync(DroppedFiles.Ahap, ".cue[data-cue=hint]");
        await Page.Locator("#import [data-take]").ClickAsync();

        await Assertions.Expect(Page.Locator(".work h2").First).ToHaveTextAsync("hint");
        Assert.AreNotEqual("", Steps("hint", "lra"));
        StringAssert.Contains(Steps("hint", "lra"), ":0 ");
        await Page.Keyboard.PressAsync("Control+z");
        await Until.TrueAsync(() => Studio.Server.Document.Text.Text == before);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task FileThatIsNothingSaysWhatIsWrong()
    {
        await DropAsync(new DroppedFiles("broken.ahap", "{ \"Pattern\": [ 1, "), ".cue[data-cue=hint]");

        await Assertions.Expect(Page.Locator("dialog .problem")).ToContainTextAsync("broken.ahap");
        Assert.AreEqual(0, await Page.Locator("dialog [data-take]").CountAsync());
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task RecordingIsHeldAgainstTheModelAndItsProfileIsTaken()
    {
        await DropAsync(DroppedFiles.Recording, "[data-motion=lra]");
        await Assertions.Expect(Page.Locator("#recording .comparison path")).ToHaveCountAsync(2);
        await Assertions.Expect(Page.Locator("#recording .verdict")).ToContainTextAsync("The model ");
        Assert.AreEqual(1, Directory.GetFiles(Studio.Folder, "*.*").Count(path => !path.EndsWith(".journal", StringComparison.Ordinal)), "nothing is written before it is asked for");

        await Page.Locator("#recording [data-take]").ClickAsync();

        await Assertions.Expect(Page.Locator(".lane.motion .lane-note").First).ToContainTextAsync("-measured");
        Assert.AreEqual(1, Directory.GetFiles(Studio.Folder, "*-measured.yaml").Length);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task CueIsDownloadedInAnotherFormat()
    {
        await Page.GetByText("Export").ClickAsync();
        await Page.Locator("#export .pick", new PageLocatorOptions { HasTextString = "AHAP" }).First.ClickAsync();
        await Assertions.Expect(Page.Locator("#export .losses li").First).ToBeVisibleAsync();

        IDownload file = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("[data-download]").ClickAsync());

        Assert.AreEqual("click.ahap", file.SuggestedFilename);
        StringAssert.Contains(await File.ReadAllTextAsync((await file.PathAsync())!), "HapticTransient");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task SharePageOpensWithoutTheStudio()
    {
        IDownload file = await Page.RunAndWaitForDownloadAsync(() => Page.GetByText("Share").ClickAsync());
        string path = Path.Combine(Studio.Folder, file.SuggestedFilename);
        await file.SaveAsAsync(path);

        IPage shared = await Page.Context.NewPageAsync();
        List<string> asked = [];
        shared.Request += (_, request) => asked.Add(request.Url);
        await shared.GotoAsync(new Uri(path).AbsoluteUri);

        Assert.AreEqual("team.html", file.SuggestedFilename);
        await Assertions.Expect(shared.Locator("section svg").First).ToBeVisibleAsync();
        await Assertions.Expect(shared.Locator("section pre").First).ToContainTextAsync("click.lra 12:85 6:-100");
        Assert.IsTrue(await shared.Locator("audio").CountAsync() > 10);
        Assert.IsTrue(asked.All(url => url.StartsWith("file:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal)), string.Join(", ", asked));
    }
}
