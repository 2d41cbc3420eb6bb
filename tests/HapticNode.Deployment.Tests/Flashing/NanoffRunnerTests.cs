using HapticNode.Deployment.Flashing;
using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests.Flashing;

/// <remarks>Not at the same time as the other: a process that one starts can hold a script that the other has just written, and the system refuses to run it.</remarks>
[TestClass]
[DoNotParallelize]
public sealed class NanoffRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void ArgumentsArriveAsTheyAre()
    {
        var nanoff = new FakeNanoff(_folder);

        NanoffResult result = Run(nanoff.Program, "--image", "my panel's.bin");

        Assert.AreEqual(NanoffOutcome.Done, result.Outcome);
        Assert.AreEqual("--image my panel's.bin", nanoff.Calls.Single());
    }

    [TestMethod]
    public void BothStreamsArePassedOn()
    {
        Run(new FakeNanoff(_folder).Program);

        StringAssert.Contains(_output.ToString(), "flashing");
        StringAssert.Contains(_output.ToString(), "a warning");
    }

    [TestMethod]
    [DataRow(4000, NanoffOutcome.LinkLost)]
    [DataRow(4005, NanoffOutcome.NoDevice)]
    [DataRow(6000, NanoffOutcome.NoDevice)]
    [DataRow(9007, NanoffOutcome.Failed)]
    public void AnExitCodeThatTheSystemCutIsUnderstood(int code, NanoffOutcome outcome)
    {
        NanoffResult result = Run(new FakeNanoff(_folder, $"exit {code & 0xFF}").Program);

        Assert.AreEqual(outcome, result.Outcome);
        StringAssert.Contains(result.Message, $"E{code}");
    }

    [TestMethod]
    public void ACrashIsToldFromACode()
    {
        NanoffResult result = Run(new FakeNanoff(_folder, "kill -KILL $$").Program);

        Assert.AreEqual(NanoffOutcome.Failed, result.Outcome);
        StringAssert.Contains(result.Message, "half written");
    }

    [TestMethod]
    public void AProgramThatCannotStartIsNamed()
    {
        string path = _folder.Write("nanoff");

        NanoffResult result = Run(path);

        Assert.AreEqual(NanoffOutcome.Failed, result.Outcome);
        StringAssert.Contains(result.Message, path);
    }

    private NanoffResult Run(string program, params string[] arguments) =>
        new NanoffRunner(program, _output).Run(new NanoffCommand("testing", [], arguments));
}
