using Bunit;
using HapticNode.App.Nodes;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Studio.Components;

namespace HapticNode.Studio.Tests.Components;

[TestClass]
public sealed class ComponentTests : BunitContext
{
    private static readonly IReadOnlyList<CueSheet> s_cues = CueSheet.AllOf(BankFile.Standard());

    [TestMethod]
    public void LineWithAnErrorKeepsWhatWasTypedAndMarksThePlace()
    {
        IRenderedComponent<NotationLine> line = Render<NotationLine>(parameters => parameters
            .Add(each => each.Cue, "click").Add(each => each.Lane, "lra").Add(each => each.Text, "12:85")
            .Add(each => each.OnText, text => text == "12:850" ? new LineProblem(3, 3, "out of range") : null));

        line.Find("input").Input("12:850");

        Assert.AreEqual("850", line.Find("mark").TextContent);
        Assert.AreEqual("true", line.Find("input").GetAttribute("aria-invalid"));
        Assert.AreEqual("12:850", line.Find("input").GetAttribute("value"));

        line.Find("input").Input("12:80");
        Assert.AreEqual(0, line.FindAll("mark").Count);
    }

    [TestMethod]
    public void SearchLeavesTheCuesWithThatInTheirNames()
    {
        IRenderedComponent<CueList> list = Render<CueList>(parameters => parameters
            .Add(each => each.Cues, s_cues).Add(each => each.GroupOf, _ => CueGroup.Answers).Add(each => each.Selected, "click"));

        list.Find("#search").Input("con");

        CollectionAssert.AreEqual(new[] { "confirm" }, list.FindAll(".cue-name").Select(name => name.TextContent).ToArray());
        list.Find("#search").Input("zzz");
        StringAssert.Contains(list.Find(".empty").TextContent, "zzz");
    }

    [TestMethod]
    public void EveryStepSaysInWordsWhatItIs()
    {
        CueSheet click = s_cues.Single(cue => cue.Name == "click");
        IRenderedComponent<LaneTrack> lane = Render<LaneTrack>(parameters => parameters
            .Add(each => each.Cue, "click").Add(each => each.Lane, click.Lanes[0]).Add(each => each.WindowMicroseconds, 60_000).Add(each => each.OnText, _ => null));

        CollectionAssert.AreEqual(
            new[] { "85 percent drive", "12 milliseconds long", "100 percent brake", "6 milliseconds long" },
            lane.FindAll("[role=slider]").Select(slider => slider.GetAttribute("aria-valuetext")).ToArray());
        Assert.IsTrue(lane.FindAll("[role=slider]").All(slider => slider.GetAttribute("tabindex") == "0"));
    }

    [TestMethod]
    public void CuesAreGroupedByMeaning()
    {
        BankFile bank = BankFile.Standard();
        ILookup<CueGroup, string> groups = s_cues.ToLookup(cue => CueGroups.Of(bank.Bank, cue.Index), cue => cue.Name);

        CollectionAssert.IsSubsetOf(new[] { "click", "tick", "acknowledge" }, groups[CueGroup.Answers].ToArray());
        CollectionAssert.AreEquivalent(new[] { "confirm", "reject", "timeout" }, groups[CueGroup.Outcomes].ToArray());
        CollectionAssert.AreEquivalent(new[] { "busy", "progress" }, groups[CueGroup.Waiting].ToArray());
        CollectionAssert.Contains(groups[CueGroup.News].ToArray(), "message");
    }

    [TestMethod]
    public void LatenciesOfTheNodeAreAHistogram()
    {
        NodeStats stats = NodeStats.Of(["latency count=13 p50=480 p99=660 max=655", "heat lra used=0 budget=1500", "histogram latency 448=9 480=3", "histogram latency 640=1"]);
        IRenderedComponent<LatencyChart> chart = Render<LatencyChart>(parameters => parameters.Add(each => each.Figures, stats));

        CollectionAssert.AreEqual(new[] { "0.45 ms to 0.48 ms: 9", "0.48 ms to 0.51 ms: 3", "0.64 ms to 0.67 ms: 1" }, chart.FindAll(".bar title").Select(title => title.TextContent).ToArray());
        CollectionAssert.AreEqual(new[] { "42", "14", "4.67" }, chart.FindAll(".bar").Select(bar => bar.GetAttribute("height")).ToArray());
        StringAssert.Contains(chart.Find("svg").GetAttribute("aria-label"), "of 13 answers half took 0.48 ms at most");
    }

    [TestMethod]
    public void PresetsFitIntoABank()
    {
        BankDocument bank = BankDocument.Parse("standard", string.Join('\n', BankFile.Standard().Lines) + "\n");
        foreach (CuePreset preset in CuePresets.All.Where(preset => preset.Words.Length > 0))
        {
            BankDocument made = bank.With(preset.For("new-one", bank.ToFile().Bank));
            Assert.AreEqual(0, made.Problems.Count, preset.Name);
            Assert.IsTrue(preset.Meaning.Length > 0, preset.Name);
        }
    }
}
