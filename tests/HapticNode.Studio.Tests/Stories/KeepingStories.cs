using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

/// <summary>Nothing that was edited is lost, and nothing is written that nobody asked for.</summary>
[TestClass]
public sealed class KeepingStories : BrowserTests
{
    [TestMethod]
    [Retry(Attempts)]
    public async Task UndoReachesBackOverARestart()
    {
        string before = Steps("click", "lra");
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");

        await Studio.RestartAsync();
        Page = await ReopenAsync();
        Assert.AreEqual("10:70 5:-80", Steps("click", "lra"));
        await Page.Keyboard.PressAsync("Control+z");

        await Until.TrueAsync(() => Steps("click", "lra") == before);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task WhatIsTypedAtOnceIsTakenBackAtOnce()
    {
        string before = Steps("click", "lra");
        await Notation("lra").FillAsync("");
        await Notation("lra").PressSequentiallyAsync("10:70 5:-80");
        await Assertions.Expect(Notation("lra")).ToHaveValueAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");

        await Page.Locator("h1").ClickAsync();
        await Page.Keyboard.PressAsync("Control+z");

        await Until.TrueAsync(() => Steps("click", "lra") == before);
        await Assertions.Expect(Notation("lra")).ToHaveValueAsync(before);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task LineThatHasTheFocusShowsWhatAnotherWindowWrites()
    {
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
        IPage second = await OpenAsync();

        await second.Locator("#notation-lra").FillAsync("11:70 5:-80");

        await Assertions.Expect(Notation("lra")).ToHaveValueAsync("11:70 5:-80");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task CableOutWhileDraggingLosesNothing()
    {
        await DragAsync("edge:lra:0", 80, 0, async () =>
        {
            Studio.Panel.Unplug();
            await Until.TrueAsync(() => Studio.Server.Panel.State == HapticNode.App.Live.PanelState.Lost);
        });
        await Assertions.Expect(Page.Locator(".message")).ToContainTextAsync("No panel");
        string edited = Steps("click", "lra");
        Assert.AreNotEqual("12:85 6:-100", edited);

        Studio.Panel.Plug();

        await Until.TrueAsync(() => Studio.Server.Sync.IsSent);
        Assert.AreEqual(edited, Steps("click", "lra"));
        Assert.AreEqual(edited, await OnPanelAsync("click", "lra"));
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task FileChangedUnderneathIsShownAndMergedByChoice()
    {
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
        string outside = BankTexts.Standard.Replace("tick.lra 5:75 5.5:-55", "tick.lra 5:60 5.5:-55", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Studio.BankPath, outside);

        await Page.GetByText("Look and choose").ClickAsync();
        await Page.GetByText("Take over what is chosen").ClickAsync();

        await Until.TrueAsync(() => Steps("tick", "lra") == "5:60 5.5:-55");
        Assert.AreEqual("10:70 5:-80", Steps("click", "lra"));
        Assert.AreEqual(outside, await File.ReadAllTextAsync(Studio.BankPath), "nothing is written before it is asked for");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task WhatIsWrittenIsShownBeforeAndCommentsStay()
    {
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
        await Page.Locator("h1").ClickAsync();

        await Page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(Page.Locator("#place .plus")).ToHaveTextAsync("+ click.lra 10:70 5:-80\n");
        await Page.Locator("[data-write]").ClickAsync();

        await Until.TrueAsync(() => Studio.Server.File.IsSaved);
        Assert.AreEqual(BankTexts.Standard.Replace("click.lra 12:85 6:-100", "click.lra 10:70 5:-80", StringComparison.Ordinal), await File.ReadAllTextAsync(Studio.BankPath));
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task TwoWindowsShowTheSame()
    {
        IPage second = await OpenAsync();

        await Notation("lra").FillAsync("10:70 5:-80");

        await Assertions.Expect(second.Locator("#notation-lra")).ToHaveValueAsync("10:70 5:-80");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task LastWriterOfTwoWindowsIsTold()
    {
        IPage second = await OpenAsync();
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");

        await second.Locator("#notation-lra").FillAsync("11:70 5:-80");

        await Assertions.Expect(Page.Locator(".message")).ToContainTextAsync("Another window has changed click");
    }

    private async Task<IPage> ReopenAsync()
    {
        await Page.CloseAsync();
        return await OpenAsync();
    }
}
