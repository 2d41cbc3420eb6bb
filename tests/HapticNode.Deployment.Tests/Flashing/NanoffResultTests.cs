using HapticNode.Deployment.Flashing;

namespace HapticNode.Deployment.Tests.Flashing;

[TestClass]
public sealed class NanoffResultTests
{
    [TestMethod]
    [DataRow(4000, NanoffOutcome.LinkLost)]
    [DataRow(4003, NanoffOutcome.LinkLost)]
    [DataRow(4005, NanoffOutcome.NoDevice)]
    [DataRow(6000, NanoffOutcome.NoDevice)]
    [DataRow(6002, NanoffOutcome.NoDevice)]
    [DataRow(9000, NanoffOutcome.Failed)]
    [DataRow(9005, NanoffOutcome.Failed)]
    [DataRow(9007, NanoffOutcome.Failed)]
    [DataRow(9010, NanoffOutcome.NoDevice)]
    public void ACodeMeansTheSameWholeAndCutToItsLowByte(int code, NanoffOutcome outcome)
    {
        NanoffResult whole = NanoffResult.Of(code);

        Assert.AreEqual(outcome, whole.Outcome);
        StringAssert.StartsWith(whole.Message, $"nanoff E{code}: ");
        Assert.AreEqual(whole, NanoffResult.Of(code & 0xFF));
    }

    [TestMethod]
    public void ZeroIsDone()
    {
        Assert.AreEqual(new NanoffResult(NanoffOutcome.Done, ""), NanoffResult.Of(0));
    }

    [TestMethod]
    public void AnUnknownCodeIsTold()
    {
        StringAssert.Contains(NanoffResult.Of(1).Message, "exit code 1");
        Assert.AreEqual(NanoffOutcome.Failed, NanoffResult.Of(1).Outcome);
    }

    [TestMethod]
    [DataRow(134)]
    [DataRow(137)]
    [DataRow(143)]
    public void ASignalIsNoCodeOfNanoff(int code)
    {
        StringAssert.Contains(NanoffResult.Of(code).Message, "ended from outside or crashed");
    }
}
