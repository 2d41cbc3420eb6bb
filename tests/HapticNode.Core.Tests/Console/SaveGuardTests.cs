using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SaveGuardTests
{
    [TestMethod]
    public void LinesThatWouldBeLostAreTold()
    {
        TestPanel panel = StoredPanel.On(WithUnknownLines());
        string hello = Talk.Listen(panel.Node, "\n", 0);
        Assert.AreEqual("2", Lines.Field(hello, "unread"));
        Assert.AreEqual("2", Lines.Field(panel.Say("id"), "unread"));
        Assert.AreEqual("2", Lines.Field(panel.Say("stats"), "unread"));
    }

    [TestMethod]
    public void ASaveOverThemIsCarriedOutAnyway()
    {
        MemoryStore store = WithUnknownLines();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("");
        Assert.AreEqual("err 51 unread=2 damaged=0 part of the saved bank is unreadable, save anyway overwrites it", panel.Say("save"));
        Assert.AreEqual("ok generation=2", panel.Say("save anyway"));
        Assert.AreEqual("", Lines.Field(panel.Say("id"), "unread"));
        Assert.AreEqual("ok generation=3", panel.Say("save"));
        Assert.AreEqual(0, StoredPanel.On(store).Node.Draft.BadLines);
    }

    [TestMethod]
    public void TheDifferenceShowsThem()
    {
        TestPanel panel = StoredPanel.On(WithUnknownLines());
        panel.Say("");
        Assert.AreEqual(Lines.Together("= - cue b glowing", "= - b.lra 5:50", "ok lines=2"), panel.Say("diff"));
    }

    [TestMethod]
    public void AfterAStartThatCouldReadNothingASaveIsWhatTheNextStartTakes()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("save");
        panel.Say("save");
        store.FailsToRead = true;
        TestPanel blind = StoredPanel.On(store);
        store.FailsToRead = false;
        string hello = Talk.Listen(blind.Node, "\n", 0);
        Assert.AreEqual("2", Lines.Field(hello, "damaged"));
        blind.Say("set theme gain 33");
        Assert.AreEqual("ok", blind.Say("save anyway").Substring(0, 2));
        Assert.AreEqual("theme gain 33 pitch 100", Lines.Data(Told(StoredPanel.On(store)).Say("get theme"))[0]);
    }

    [TestMethod]
    public void NothingIsWrittenWhileACuePlays()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("");
        byte[] line = { (byte)'s', (byte)'a', (byte)'v', (byte)'e', (byte)'\n' };
        panel.Node.Receive(line, line.Length);
        while (store.Bytes == 0)
        {
            panel.Node.Step(1000);
        }

        panel.Edge(TestPanel.Ok, 0, 1000);
        int calls = store.Calls;
        for (long time = 1000; time < 19000; time += 100)
        {
            panel.Node.Step(time);
            Assert.AreEqual(calls, store.Calls);
        }

        panel.RunUntil(40000);
        Assert.AreEqual("ok generation=1", Talk.Settle(panel.Node, 40000).Trim());
    }

    private static TestPanel Told(TestPanel panel)
    {
        panel.Say("");
        return panel;
    }

    private static MemoryStore WithUnknownLines()
    {
        MemoryStore store = new MemoryStore();
        new TestBank("lane lra motor", "cue a", "a.lra 5:50", "cue b glowing", "b.lra 5:50").SaveTo(TestBank.Start(store));
        return store;
    }
}
