using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class SharedCaptureTests
{
    [TestMethod]
    public void EveryRecordedPressAndReleaseIsMeantOnce()
    {
        string folder = SharedCaptures.FolderOrInconclusive();
        string[] files = [.. Directory.EnumerateFiles(folder, "*-rocker-*.csv").Select(file => Path.GetFileName(file)).Order()];
        Assert.IsNotEmpty(files);
        Stimuli stimuli = Panel.CompileIn(folder, [.. files.Select((file, index) => $"{(index + 1) * 500} ok replay {file}")]);
        CollectionAssert.AreEqual(
            files.Select(file => file.Contains("press", StringComparison.Ordinal) ? "press" : "release").ToArray(),
            stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    [TestMethod]
    public void TheRecordedKnobTurnsForthAndBack()
    {
        string folder = SharedCaptures.FolderOrInconclusive();
        Stimuli stimuli = Panel.CompileIn(folder, "100 dial replay rotary-sin.sr A=0 B=1");
        int[] directions = [.. stimuli.Intended.Select(input => input.Direction)];
        Assert.HasCount(1016, stimuli.Pins);
        Assert.Contains(+1, directions);
        Assert.Contains(-1, directions);
        Assert.IsLessThanOrEqualTo(1, Math.Abs(directions.Sum()));
    }
}
