using HapticNode.Core.Storage;

namespace HapticNode.Core.Tests.Support;

/// <summary>
/// A panel that has started as a board does: with storage, and with a small factory bank. Its cue "click" answers the button
/// "ok"; the button "save" asks the host, who has half a second; "long" plays for 200 ms; all else plays for 50 ms.
/// </summary>
public static class StoredPanel
{
    /// <summary>The factory bank, as it is dumped.</summary>
    public static readonly string[] Factory =
    {
        "lane lra motor",
        "lane erm motor heat 3000 cool 30",
        "lane tone tone",
        "lane red light",
        "lane green light",
        "lane blue light",
        "button ok",
        "button save double 0",
        "encoder dial max 40",
        "theme",
        "repeats",
        "cue click priority 4",
        "click.lra 12:100 6:-100",
        "click.tone 5:20@3000",
        "cue long",
        "long.lra 200:50",
        "cue acknowledge",
        "acknowledge.red 50:10",
        "cue confirm outcome",
        "confirm.green 50:20",
        "cue reject outcome",
        "reject.green 50:30",
        "cue timeout outcome",
        "timeout.green 50:40",
        "cue busy priority 1 loop 20000",
        "busy.blue 50:50",
        "on ok press play click",
        "on save press ask save within 500",
    };

    /// <summary>Starts a panel whose storage is empty, and lets it say its greeting.</summary>
    /// <returns>The panel.</returns>
    public static TestPanel Made()
    {
        TestPanel panel = On(new MemoryStore());
        panel.Say("");
        return panel;
    }

    /// <summary>Starts a panel; its greeting is still to come.</summary>
    /// <param name="store">Its storage, or null.</param>
    /// <returns>The panel.</returns>
    public static TestPanel On(BankStore store)
    {
        TestPanel panel = new TestPanel();
        panel.Node.Player.Platform.Panel = "test";
        panel.Node.Boot(store, new GivenBank(Factory), 0);
        return panel;
    }
}
