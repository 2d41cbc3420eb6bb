using System.Xml.Linq;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Rendering;

[TestClass]
public sealed class FeelPictureTests
{
    private static readonly CueResult s_cue = Cues.Result("it.lra 8.5:100 6:-100", "it.erm 100:80", "it.tone 20:30@2000>3000", "it.red 50:80>0");
    private static readonly XElement s_picture = XDocument.Parse(FeelPicture.Draw(s_cue)).Root!;

    [TestMethod]
    public void ItSaysThatItIsModelled() => Assert.IsTrue(Texts().Contains("modelled"));

    [TestMethod]
    public void EveryLaneIsCommandedAndEveryMotorMoves()
    {
        foreach (string lane in new[] { "lra", "erm", "tone", "red" })
        {
            Assert.IsTrue(Texts().Contains(lane), lane);
        }

        Assert.AreEqual(2, Texts().Count(text => text == "motion"));
        Assert.HasCount(2, Paths("line motion"));
        Assert.HasCount(4, Paths("band"), "Above and below zero, for both motors.");
    }

    [TestMethod]
    public void DriveAndBrakeLookDifferent()
    {
        Assert.HasCount(2, Paths("area drive"));
        Assert.HasCount(1, Paths("area brake"));
    }

    [TestMethod]
    public void LimitsAreMarked()
    {
        Assert.IsTrue(Texts().Contains("rated"), "The resonant motor is driven above it.");
        Assert.IsTrue(Texts().Contains("0.1 g is felt"));
        Assert.IsTrue(Texts().Contains("longer is a buzz"));
    }

    [TestMethod]
    public void ASweepShowsBothItsEnds() => Assert.IsTrue(Texts().Any(text => text.StartsWith("2000 to ", StringComparison.Ordinal)));

    [TestMethod]
    public void TheSameCueIsTheSamePicture() => Assert.AreEqual(FeelPicture.Draw(s_cue), FeelPicture.Draw(s_cue));

    [TestMethod]
    public void NothingIsOutsideThePicture()
    {
        double width = double.Parse(s_picture.Attribute("width")!.Value);
        double height = double.Parse(s_picture.Attribute("height")!.Value);
        foreach (XElement text in s_picture.Elements().Where(element => element.Name.LocalName == "text"))
        {
            Assert.IsInRange(0, width, double.Parse(text.Attribute("x")!.Value));
            Assert.IsInRange(0, height, double.Parse(text.Attribute("y")!.Value));
        }
    }

    [TestMethod]
    public void ACueWithoutAMotorIsDrawnAsWell() => XDocument.Parse(FeelPicture.Draw(Cues.Result("it.red 50:80")));

    private static IEnumerable<string> Texts() => s_picture.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value);

    private static XElement[] Paths(string style) =>
        [.. s_picture.Elements().Where(element => element.Name.LocalName == "path" && element.Attribute("class")!.Value == style)];
}
