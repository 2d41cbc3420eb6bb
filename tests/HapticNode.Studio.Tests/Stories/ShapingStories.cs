using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

[TestClass]
public sealed class ShapingStories : BrowserTests
{
    [TestMethod]
    [Retry(Attempts)]
    public async Task DragOfAnEndIsWrittenAndOnThePanel()
    {
        string before = Steps("click", "lra");

        await DragAsync("edge:lra:0", 60, 0);

        await Until.TrueAsync(() => Steps("click", "lra") != before);
        await Until.TrueAsync(() => Studio.Server.Sync.IsSent);
        StringAssert.EndsWith(Steps("click", "lra"), " 6:-100");
        Assert.AreEqual(Steps("click", "lra"), await OnPanelAsync("click", "lra"));
        Assert.AreEqual(Steps("click", "lra"), await Notation("lra").InputValueAsync());
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task DragWhileItMovesIsOnThePanelAndEscapePutsItBack()
    {
        string before = Steps("click", "lra");

        await DragAsync("level:lra:0", 0, 30, async () =>
        {
            await Until.TrueAsync(() => Steps("click", "lra") != before && Studio.Server.Sync.IsSent);
            Assert.AreNotEqual(before, await OnPanelAsync("click", "lra"));
            await Page.Keyboard.PressAsync("Escape");
        });

        await Until.TrueAsync(() => Steps("click", "lra") == before);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task LineIsEditedAsTextAndAnErrorIsMarkedWhereItIs()
    {
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");

        await Notation("lra").FillAsync("10:70 5:-180");
        await Assertions.Expect(Page.Locator(".notation.wrong mark")).ToHaveTextAsync("-180");
        await Assertions.Expect(Page.Locator(".notation .problem")).ToContainTextAsync("-100 to 100");
        Assert.AreEqual("10:70 5:-80", Steps("click", "lra"));
    }

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
    public async Task EverythingByKeyboard()
    {
        await Page.Keyboard.PressAsync("/");
        await Page.Keyboard.TypeAsync("tick");
        await Assertions.Expect(Page.Locator(".cue")).ToHaveCountAsync(1);
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".work h2").First).ToHaveTextAsync("tick");

        await Grip("edge:lra:0").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Until.TrueAsync(() => Steps("tick", "lra") == "5.5:75 5.5:-55");
        await Assertions.Expect(Grip("edge:lra:0")).ToHaveAttributeAsync("aria-valuetext", "5.5 milliseconds long");
        await Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Until.TrueAsync(() => Steps("tick", "lra") == "10.5:75 5.5:-55");
        await Grip("level:lra:0").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Until.TrueAsync(() => Steps("tick", "lra") == "10.5:74 5.5:-55");
        await Page.Keyboard.PressAsync("s");
        await Until.TrueAsync(() => Steps("tick", "lra") == "5:74 5.5:74 5.5:-55");
        await Page.Keyboard.PressAsync("Control+z");
        await Until.TrueAsync(() => Steps("tick", "lra") == "10.5:74 5.5:-55");
        await Page.Keyboard.PressAsync("?");
        await Assertions.Expect(Page.Locator("#keys")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Page.Locator("#keys")).ToHaveCountAsync(0);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task SpaceStopsAndEnterPlays()
    {
        int moves = 0;
        Studio.Panel.Simulator!.LaneChanged += (lane, level) => moves += lane == "lra" && level != 0 ? 1 : 0;
        await Page.Keyboard.PressAsync("Enter");
        await Until.TrueAsync(() => moves > 0);

        await Page.Locator(".cue").First.FocusAsync();
        await Page.Keyboard.PressAsync("Space");

        await Until.TrueAsync(() => Studio.Server.Panel.Fault == "stop");
        await Assertions.Expect(Page.Locator(".fault")).ToContainTextAsync("Stopped");
        await Page.Locator(".fault button").ClickAsync();
        await Until.TrueAsync(() => Studio.Server.Panel.Fault is null);
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task ButtonOfTheSimulatedPanelIsFelt()
    {
        int moves = 0;
        Studio.Panel.Simulator!.LaneChanged += (lane, level) => moves += lane == "lra" && level != 0 ? 1 : 0;

        await Page.Locator("[data-control=ok]").ClickAsync(new LocatorClickOptions { Delay = 100 });

        await Until.TrueAsync(() => moves > 0);
        await Assertions.Expect(Page.Locator(".latency dd").Nth(3)).Not.ToHaveTextAsync("0");
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

    [TestMethod]
    [Retry(Attempts)]
    public async Task StepIsCopiedToAnotherLane()
    {
        await Grip("level:lra:0").FocusAsync();
        await Page.Keyboard.PressAsync("Control+c");
        await Grip("level:tone:0").FocusAsync();
        await Page.Keyboard.PressAsync("Control+v");

        await Until.TrueAsync(() => Steps("click", "tone") == "5:20@3000 12:60");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task DigitPressesAButtonOfTheSimulatedPanel()
    {
        await Page.Locator("h1").ClickAsync();
        await Page.Keyboard.DownAsync("1");
        await Until.TrueAsync(() => Studio.Server.Monitor.Pressed.Contains("ok"));
        await Page.Keyboard.UpAsync("1");

        await Until.TrueAsync(() => Studio.Server.Monitor.Pressed.Count == 0);
    }

    private async Task<IPage> ReopenAsync()
    {
        await Page.CloseAsync();
        return await OpenAsync();
    }
}
