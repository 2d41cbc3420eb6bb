using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

/// <summary>Two versions, blind and by key, presets, and what fits the motor better.</summary>
[TestClass]
public sealed class ComparingStories : BrowserTests
{
    [TestMethod]
    [Retry(Attempts)]
    public async Task TwoVersionsAreSwappedByAKey()
    {
        await Page.Keyboard.PressAsync("x");
        await Assertions.Expect(Page.Locator(".version").First).ToBeVisibleAsync();
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
        await Assertions.Expect(Page.Locator(".lane.motor .other")).ToBeVisibleAsync();
        await Page.Locator("h1").ClickAsync();

        await Page.Keyboard.PressAsync("x");
        await Until.TrueAsync(() => Steps("click", "lra") == "12:85 6:-100");
        Assert.AreEqual("12:85 6:-100", await OnPanelAsync("click", "lra"));
        await Page.Keyboard.PressAsync("x");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task BlindComparisonIsCountedAndTheChoiceIsKeptInTheBank()
    {
        await Page.Keyboard.PressAsync("x");
        await Notation("lra").FillAsync("10:70 5:-80");
        await Until.TrueAsync(() => Steps("click", "lra") == "10:70 5:-80");
        await Page.GetByText("Blind").ClickAsync();
        for (int round = 1; round <= 5; round++)
        {
            await Page.GetByText("▶ X").ClickAsync();
            await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "X is A" }).ClickAsync();
            await Assertions.Expect(Page.Locator("#abx [role=status]")).ToContainTextAsync($"of {round} right");
        }

        await Assertions.Expect(Page.Locator("#abx [role=status]")).ToContainTextAsync("p = ");
        await Page.GetByText("Keep the choice with the bank").ClickAsync();

        await Assertions.Expect(Page.Locator(".choices li")).ToContainTextAsync("ABX");
        StringAssert.Contains(Studio.Server.Document.Text.Text, "# chosen: this over ");
        Assert.AreEqual("10:70 5:-80", await OnPanelAsync("click", "lra"), "after the test the panel plays the document again");
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task NewCueBeginsWithAPreset()
    {
        await Page.GetByText("+ New").ClickAsync();
        await Page.Locator(".preset-group .pick", new PageLocatorOptions { HasTextString = "thud" }).ClickAsync();
        await Page.Locator("#new-name").FillAsync("stamp");
        await Page.GetByText("Make it").ClickAsync();

        await Assertions.Expect(Page.Locator(".work h2").First).ToHaveTextAsync("stamp");
        Assert.AreEqual("17.5:100 6.5:-100", Steps("stamp", "lra"));
        await Until.TrueAsync(() => Studio.Server.Sync.IsSent);
        Assert.AreEqual("17.5:100 6.5:-100", await OnPanelAsync("stamp", "lra"));
    }

    [TestMethod]
    [Retry(Attempts)]
    public async Task FitShowsBeforeAndAfterAndChangesOnlyWhenAsked()
    {
        await Notation("lra").FillAsync("22:60");
        await Until.TrueAsync(() => Steps("click", "lra") == "22:60");
        await Page.GetByText("Fit to the motor").ClickAsync();
        await Assertions.Expect(Page.Locator("#fit .numbers .after")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#fit .motion")).ToHaveCountAsync(2);
        Assert.AreEqual("22:60", Steps("click", "lra"));

        await Page.GetByText("Use what was found").ClickAsync();

        await Until.TrueAsync(() => Steps("click", "lra") != "22:60");
        await Page.Keyboard.PressAsync("Control+z");
        await Until.TrueAsync(() => Steps("click", "lra") == "22:60");
    }
}
