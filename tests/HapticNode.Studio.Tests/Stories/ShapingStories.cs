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
}
