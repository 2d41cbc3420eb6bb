using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

/// <summary>Every view, wide and narrow: all rules in the light, and contrast, the only one that colours can break, in the dark.</summary>
[TestClass]
public sealed class AccessibilityTests : BrowserTests
{
    private static readonly HashSet<ResultType> s_kinds = [ResultType.Violations];
    private static readonly AxeRunOptions s_all = new() { ResultTypes = s_kinds };
    private static readonly AxeRunOptions s_contrast = new() { ResultTypes = s_kinds, RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    [TestMethod]
    [Retry(Attempts)]
    [DataRow(1280)]
    [DataRow(700)]
    public async Task NoViewHasAViolation(int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await CheckAsync("the bench", ":root");
        foreach ((string name, string open) in new[] { ("the draft", ".state >> nth=0"), ("what is written to flash", ".state >> nth=1"), ("what is written to the file", ".state >> nth=2"), ("a new cue", "text=+ New"), ("the export", "text=Export") })
        {
            await Page.Locator(open).ClickAsync();
            await CheckSheetAsync(name);
        }

        await Page.Keyboard.PressAsync("?");
        await CheckSheetAsync("the keys");
        await Page.Keyboard.PressAsync("x");
        await Page.GetByText("Blind").ClickAsync();
        await CheckSheetAsync("the blind comparison");
        await Page.GetByText("Fit to the motor").ClickAsync();
        await Page.Locator("#fit table, #fit p:not([role])").First.WaitForAsync();
        await CheckSheetAsync("the fit");
        await DropAsync(DroppedFiles.Ahap, ".cue[data-cue=tick]");
        await CheckSheetAsync("a cue of another tool");
        await DropAsync(DroppedFiles.Recording, "[data-motion=lra]");
        await CheckSheetAsync("a recording");
        await Notation("lra").FillAsync("10:70 5:-180");
        await Page.Locator(".notation.wrong").WaitForAsync();
        await CheckAsync("an error in a line", ".lane.motor");
        await Page.Locator("h1").ClickAsync();
        await Page.Keyboard.PressAsync("Space");
        await Page.Locator(".fault").WaitForAsync();
        await CheckAsync("a stop", ".fault");
    }

    private async Task CheckSheetAsync(string view)
    {
        await Page.Locator("dialog.sheet").WaitForAsync();
        await CheckAsync(view, "dialog.sheet");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator("dialog.sheet").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private async Task CheckAsync(string view, string part)
    {
        Judge($"{view}, light", await Page.Locator(part).RunAxe(s_all));
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Judge($"{view}, dark", await Page.Locator(part).RunAxe(s_contrast));
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
    }

    private static void Judge(string view, AxeResult result) =>
        Assert.AreEqual("", string.Join('\n', result.Violations.Select(violation =>
            $"{view}: {violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Take(4).Select(node => node.Html))}")));
}
