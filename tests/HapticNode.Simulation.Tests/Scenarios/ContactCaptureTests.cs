using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;
using HapticNode.Testing.Captures;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class ContactCaptureTests
{
    [TestMethod]
    public void EveryRecordedPressAndReleaseIsMeantOnce()
    {
        (string File, ControlEvent Kind)[] files = [.. ContactCaptures.Presses.Select((press, index) => new[]
        {
            (press, ControlEvent.Press), (ContactCaptures.Releases[index % ContactCaptures.Releases.Count], ControlEvent.Release),
        }).SelectMany(pair => pair)];
        Stimuli stimuli = Panel.Compile([.. files.Select((file, index) => $"{(index + 1) * 500} ok replay \"{file.File}\"")]);
        CollectionAssert.AreEqual(files.Select(file => file.Kind).ToArray(), stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    [TestMethod]
    public void TheRecordedKnobTurnsForthAndBack()
    {
        foreach ((string file, string a, string b) in ContactCaptures.Turns)
        {
            Stimuli stimuli = Panel.Compile($"100 dial replay \"{file}\" A={a} B={b}");
            int[] directions = [.. stimuli.Intended.Select(input => input.Direction)];
            Assert.HasCount(1016, stimuli.Pins, file);
            Assert.Contains(+1, directions);
            Assert.Contains(-1, directions);
            Assert.IsLessThanOrEqualTo(1, Math.Abs(directions.Sum()));
        }
    }
}
