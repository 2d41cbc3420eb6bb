namespace HapticNode.Banks.Tests.Documents;

[TestClass]
public sealed class BankDocumentTests
{
    private const string Written =
        "# Ours.\r\n"
        + "lane lra motor\r\n"
        + "lane tone tone   # the buzzer\r\n"
        + "button ok\r\n"
        + "\r\n"
        + "# Answers.\r\n"
        + "cue click priority 5\r\n"
        + "\tclick.lra  12.0:85 6:-100      # two cycles\r\n"
        + "click.tone 5:20@3000\r\n"
        + "\r\n"
        + "cue release\r\n"
        + "release.lra 5:55\r\n"
        + "\r\n"
        + "on ok press play click # at once";

    private static readonly BankDocument s_document = BankDocument.Parse("ours.bank", Written);

    [TestMethod]
    public void ATextStaysAsItIs()
    {
        Assert.AreEqual(Written, s_document.Text);
        Assert.AreEqual(0, s_document.Problems.Count);
    }

    [TestMethod]
    public void ALineOfStepsTakesThePlaceOfThoseThatItReplacesAndKeepsTheirComment()
    {
        Assert.AreEqual(
            Written.Replace("\tclick.lra  12.0:85 6:-100      # two cycles", "\tclick.lra 12:80 6:-80          # two cycles", StringComparison.Ordinal),
            s_document.With("click.lra 12:80 6:-80").Text);
    }

    [TestMethod]
    public void WhatSaysTheSameInOtherWordsIsNotTouched()
    {
        Assert.AreEqual(Written, s_document.With(BankContent.Of("panel", s_document.Content.Lines.ToArray())).Text);
    }

    [TestMethod]
    public void ANewBindingKeepsATextWithoutAFinalLineEnd()
    {
        Assert.AreEqual(Written + "\r\non ok release play release", s_document.With("on ok release play release").Text);
    }

    [TestMethod]
    public void ACueThatIsLeftOutTakesItsLinesAndTheBlankLineBeforeThemAlong()
    {
        Assert.AreEqual(
            Written.Replace("\r\ncue release\r\nrelease.lra 5:55\r\n", "", StringComparison.Ordinal),
            s_document.Without(BankKey.Cue("release")).Text);
    }

    [TestMethod]
    public void ANewCueStandsWhereTheContentHasIt()
    {
        BankContent content = s_document.Content.With(new BankEntry(BankKey.Cue("hold"), ["cue hold", "hold.lra 60:20>80~in"]));
        StringAssert.Contains(s_document.With(content).Text, "release.lra 5:55\r\n\r\ncue hold\r\nhold.lra 60:20>80~in\r\n\r\non ok press", StringComparison.Ordinal);
    }

    [TestMethod]
    public void EachLineOfALongChainKeepsItsShareOfTheStepsAndItsComment()
    {
        BankDocument document = BankDocument.Parse("x", "lane m motor\ncue c\nc.m 10:50 5:0 # one\nc.m + 10:60 5:0 # two\nc.m + 10:70 # three\n");
        BankEntry entry = new(BankKey.Cue("c"), ["cue c", "c.m 10:50 5:0 10:65 5:0 10:70"]);
        Assert.AreEqual("lane m motor\ncue c\nc.m 10:50 5:0 # one\nc.m + 10:65 5:0 # two\nc.m + 10:70 # three\n", document.With(entry).Text);
    }

    [TestMethod]
    public void ACommentThatHasNoRoomLeftBesideItsLineGetsALineOfItsOwn()
    {
        string comment = "# " + new string('x', 134);
        BankDocument document = BankDocument.Parse("x", $"lane m motor\ncue c\nc.m 10:50 {comment}\n");
        Assert.AreEqual($"lane m motor\ncue c\n{comment}\nc.m 10:50 10:60 10:70 10:80\n", document.With("c.m 10:50 10:60 10:70 10:80").Text);
    }

    [TestMethod]
    public void ARenamedCueKeepsItsCommentsAndItsBindings()
    {
        Assert.AreEqual(
            Written.Replace("click", "tap", StringComparison.Ordinal).Replace("tap.lra  12.0", "tap.lra  12.0", StringComparison.Ordinal),
            s_document.Renamed("click", "tap").Text);
    }

    [TestMethod]
    public void AnActionStillUsesARenamedCueThatItDidNotName()
    {
        BankDocument document = BankDocument.Parse(
            "x", "button b\ncue acknowledge\ncue confirm outcome\ncue reject outcome\ncue timeout outcome\non b press ask save # it\n");
        Assert.AreEqual(
            "button b\ncue acknowledge\ncue good outcome\ncue reject outcome\ncue timeout outcome\non b press ask save confirm good # it\n",
            document.Renamed("confirm", "good").Text);
    }

    [TestMethod]
    public void ACopiedCueStandsBehindTheOtherWithItsComments()
    {
        StringAssert.Contains(
            s_document.Copied("click", "tap").Text,
            "click.tone 5:20@3000\r\n\r\ncue tap priority 5\r\n\ttap.lra  12.0:85 6:-100      # two cycles\r\ntap.tone 5:20@3000\r\n\r\ncue release",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void OfTwoLinesAboutOneThingTheLaterIsEdited()
    {
        BankDocument document = BankDocument.Parse("x", "theme gain 90\n# but\ntheme gain 80\n");
        Assert.AreEqual("theme gain 90\n# but\ntheme gain 70\n", document.With(BankContent.Of("y", ["theme gain 70"])).Text);
    }

    [TestMethod]
    public void ARemarkIsKeptWithItsCueAndFoundThere()
    {
        BankDocument document = s_document.WithRemark(BankKey.Cue("click"), "lint: allow too-long", "felt by three people");
        CollectionAssert.AreEqual(
            new[] { "# Answers.", "# lint: allow too-long felt by three people", "# two cycles" }, document.CommentsOf(BankKey.Cue("click")).ToArray());
        Assert.AreEqual(Written, document.WithRemark(BankKey.Cue("click"), "lint: allow too-long", null).Text);
    }

    [TestMethod]
    public void BytesThatAreNoTextAreKept()
    {
        string path = Path.GetTempFileName();
        try
        {
            byte[] bytes = [.. "# "u8, 0xFC, 0xFF, .. "\ntheme gain 90\n"u8];
            File.WriteAllBytes(path, bytes);
            CollectionAssert.AreEqual(bytes, BankDocument.Read(path).ToBytes());
            byte[] edited = BankDocument.Read(path).With("theme gain 80").ToBytes();
            CollectionAssert.AreEqual((byte[])[.. "# "u8, 0xFC, 0xFF, .. "\ntheme gain 80\n"u8], edited);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    public void ALineAboutNothingIsRefused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => s_document.With("play click"));
        Assert.ThrowsExactly<ArgumentException>(() => s_document.Renamed("clik", "tap"));
        Assert.ThrowsExactly<ArgumentException>(() => s_document.Copied("click", "release"));
    }
}
