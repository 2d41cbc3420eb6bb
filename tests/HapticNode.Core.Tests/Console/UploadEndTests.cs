using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class UploadEndTests
{
    private const long Patience = 10000000;

    [TestMethod]
    public void ItEndsWhenNothingComesOfItForTenSeconds()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        Assert.AreEqual("1", Lines.Field(panel.Say("id"), "upload"));
        panel.RunUntil(Patience - 1000);
        Assert.AreEqual("1", Lines.Field(panel.Say("id"), "upload"));
        panel.RunUntil(Patience + 1000);
        Assert.AreEqual("! upload-ended t=", Talk.Listen(panel.Node, "\n", panel.Clock.Now).Substring(0, 17));
        Assert.AreEqual("0", Lines.Field(panel.Say("id"), "upload"));
        Assert.AreEqual("err 42 no upload has begun", panel.Say(Upload.Commit("cue a")));
    }

    [TestMethod]
    public void EachOfItsLinesGivesItTimeAgain()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        panel.RunUntil(Patience - 1000);
        Assert.AreEqual("ok upload=2", panel.Say("a.lra 5:50"));
        panel.RunUntil(2 * Patience - 3000);
        Assert.AreEqual("ok", panel.Say(Upload.Commit("cue a", "a.lra 5:50")));
    }

    [TestMethod]
    public void ItEndsWithItsSession()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", CheckedHost.Say(panel, 1, "begin"));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 2, "cue a"));
        Assert.AreEqual("ok", panel.Say("session end"));
        Assert.AreEqual("ok", panel.Say("click.lra 10:50"));
        Assert.AreEqual("click.lra 10:50", Lines.Data(panel.Say("get cue click"))[1]);
    }

    [TestMethod]
    public void WhateverEndsItGivesItsMemoryAndStepsBack()
    {
        TestPanel panel = StoredPanel.Made();
        int free = panel.Node.Bank.Steps.Free;
        Upload.Send(panel, "cue a", "a.lra 5:50 6:60");
        Assert.AreEqual(free - 2, panel.Node.Bank.Steps.Free);
        Assert.AreEqual("ok", panel.Say("abort"));
        Assert.AreEqual(free, panel.Node.Bank.Steps.Free);
        Assert.IsNull(panel.Node.Draft.Loader.Staged);
        Upload.All(panel, "cue a", "a.lra 5:50");
        Assert.IsNull(panel.Node.Draft.Loader.Staged);
        Assert.AreEqual("ok", panel.Say("factory"));
        Assert.IsNull(panel.Node.Draft.Loader.Staged);
        Assert.AreEqual(free, panel.Node.Bank.Steps.Free);
    }

    [TestMethod]
    [DataRow("set theme gain 50")]
    [DataRow("save")]
    [DataRow("revert")]
    [DataRow("factory")]
    [DataRow("diff")]
    [DataRow("copy click clack")]
    [DataRow("rename click clack")]
    [DataRow("delete long")]
    public void WhatChangesTheDraftSaysThatAnUploadIsOpen(string line)
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        Assert.AreEqual("err 43 an upload is open, commit or abort it first", panel.Say(line));
    }

    [TestMethod]
    [DataRow("factory")]
    [DataRow("diff factory")]
    [DataRow("dump")]
    [DataRow("help")]
    public void ALineThatIsGivenUpLeavesNothingBehind(string line)
    {
        TestPanel panel = StoredPanel.Made();
        int free = panel.Node.Bank.Steps.Free;
        byte[] bytes = Ascii.Bytes(line + "\n");
        panel.Node.Receive(bytes, bytes.Length);
        for (int i = 0; i < 40; i++)
        {
            panel.Node.Step(0);
        }

        panel.Node.Console.Abandon();
        string said = Talk.Settle(panel.Node, 0);
        Assert.AreEqual("err 50 not enough memory, nothing has changed\r\n", said.Substring(said.IndexOf("err")));
        Assert.IsNull(panel.Node.Draft.Loader.Staged);
        Assert.AreEqual(free, panel.Node.Bank.Steps.Free);
        Assert.AreEqual("ok", panel.Say("long.lra + 5:50"));
        Assert.AreEqual("long.lra 200:50 5:50", Lines.Data(panel.Say("get cue long"))[1]);
    }
}
