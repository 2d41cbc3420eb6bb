using Deque.AxeCore.Playwright;
using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

[TestClass]
[DoNotParallelize]
public sealed class AccessibilityTests : BrowserTests
{
    [TestMethod]
    [DataRow(ColorScheme.Light, 1280)]
    [DataRow(ColorScheme.Dark, 1600)]
    [DataRow(ColorScheme.Light, 700)]
    public async Task NoViewHasAViolation(ColorScheme scheme, int width)
    {
        Page = await OpenAsync(scheme, width);
        await CheckAsync("the bench");
        await OpenAsync(".state", 0);
        await CheckAsync("the draft");
        await OpenAsync(".state", 1);
        await CheckAsync("what is written to flash");
        await OpenAsync(".state", 2);
        await CheckAsync("what is written to the file");
        await CloseAsync();
        await Page.GetByText("+ New").ClickAsync();
        await CheckAsync("a new cue");
        await CloseAsync();
        await Page.Keyboard.PressAsync("?");
        await CheckAsync("the keys");
        await CloseAsync();
        await Page.Keyboard.PressAsync("x");
        await Page.GetByText("Blind").ClickAsync();
        await CheckAsync("the blind comparison");
        await CloseAsync();
        await Page.GetByText("Fit to the motor").ClickAsync();
        await Page.Locator("#fit table, #fit p:not([role])").First.WaitForAsync();
        await CheckAsync("the fit");
        await CloseAsync();
        await Notation("lra").FillAsync("10:70 5:-180");
        await Page.Locator(".notation.wrong").WaitForAsync();
        await CheckAsync("an error in a line");
    }

    private async Task OpenAsync(string selector, int index)
    {
        await CloseAsync();
        await Page.Locator(selector).Nth(index).ClickAsync();
        await Page.Locator("dialog.sheet").WaitForAsync();
    }

    private async Task CloseAsync()
    {
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator("dialog.sheet").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private async Task CheckAsync(string view)
    {
        var result = await Page.RunAxe();
        Assert.AreEqual("", string.Join('\n', result.Violations.Select(violation =>
            $"{view}: {violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Take(4).Select(node => node.Html))}")));
    }
}
