using HapticNode.Cli.Rendering.Session;
using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
public sealed class SimCommandTests
{
    [TestMethod]
    public void ThePanelOnTheScreenNeedsAWindow()
    {
        if (!Console.IsOutputRedirected && !Console.IsInputRedirected)
        {
            Assert.Inconclusive("These tests run in a window.");
        }

        Outcome.Of("sim", "--show").AssertFailed(ExitCode.Usage, "--show needs a terminal window: its input or output is redirected.");
    }

    [TestMethod]
    public void EachControlHasAKeyOfItsOwn()
    {
        PanelKeys keys = PanelKeys.For(
        [
            new ControlMap("ok", "button", 1, -1, 0),
            new ControlMap("open", "button", 2, -1, 0),
            new ControlMap("dial", "encoder", 3, 4, 4),
            new ControlMap("knob", "encoder", 5, 6, 4),
        ]);

        Assert.AreEqual("ok", keys.ButtonOf('o'));
        Assert.AreEqual("ok", keys.ButtonOf('O'));
        Assert.AreEqual("open", keys.ButtonOf('p'));
        Assert.IsNull(keys.ButtonOf('z'));
        Assert.AreEqual(("dial", -1), keys.TurnOf(ConsoleKey.LeftArrow));
        Assert.AreEqual(("knob", 1), keys.TurnOf(ConsoleKey.UpArrow));
        Assert.IsNull(keys.TurnOf(ConsoleKey.Home));
        Assert.StartsWith("o ok  p open  left/right dial  down/up knob", keys.Help);
    }
}
