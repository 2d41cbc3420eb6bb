using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class AhapTests
{
    [TestMethod]
    public void AClickKeepsLevelAndSharpness() => CollectionAssert.AreEqual(
        new[] { "cue x", "x.lra 21.8:100 6:-100" }, Cues.Lines(FormatData.Read(FormatData.PathOf("meta-haptics-sdk/single_transient.ahap"))[0]));

    [TestMethod]
    public void TrailingCommasAndUnknownKeysArePassedOver()
    {
        HapticForm form = FormatData.ReadText("x.ahap", "{\"Version\":1.0,\"Metadata\":{},\"Pattern\":[{\"Event\":{\"Time\":0.0,\"EventType\":\"HapticContinuous\",\"EventDuration\":0.1,\"Odd\":1,\"EventParameters\":[{\"ParameterID\":\"HapticIntensity\",\"ParameterValue\":0.5},]},},],}")[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.lra 100:50" }, Cues.Lines(form));
    }

    [TestMethod]
    public void ACurveMultipliesAndCountsFromItsOwnTime()
    {
        HapticForm form = FormatData.ReadText("x.ahap", """
            {"Version":1,"Pattern":[
            {"Event":{"Time":0,"EventType":"HapticContinuous","EventDuration":0.2,"EventParameters":[{"ParameterID":"HapticIntensity","ParameterValue":0.5}]}},
            {"ParameterCurve":{"ParameterID":"HapticIntensityControl","Time":0.1,"ParameterCurveControlPoints":[{"Time":0,"ParameterValue":1},{"Time":0.1,"ParameterValue":0}]}}]}
            """)[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.lra 100:50 100:50>0" }, Cues.Lines(form));
    }

    [TestMethod]
    [DataRow("{}", "MissingField")]
    [DataRow("{\"Event\":{}}", "MissingField")]
    [DataRow("{\"Pattern\":[{\"Event\":{}}]}", "MissingField")]
    [DataRow("{\"Pattern\":[{\"ParameterCurves\":{}}]}", "UnknownEntry")]
    [DataRow("{\"Pattern\":[{\"Event\":{\"EventType\":\"HapticTransient\",\"Time\":-1}}]}", "TimeOutOfRange")]
    [DataRow("{\"Pattern\":[{\"Event\":{\"EventType\":\"HapticTransient\",\"Time\":\"0\"}}]}", "WrongType")]
    public void BrokenPatternsAreRefused(string text, string rule) => FormatData.AssertRefused("x.ahap", text, rule);

    [TestMethod]
    public void ThePatternThatTheSuiteCallsInvalidIsRefused() =>
        Assert.AreEqual("UnknownEntry", Assert.ThrowsExactly<FormatProblemException>(() => FormatData.Read(FormatData.PathOf("meta-haptics-sdk/invalid.ahap"))).Rule);

    [TestMethod]
    public void APairKeepsCurvesAndClicksApart()
    {
        HapticForm cue = Cues.Form("cue a", "a.lra 50:20>60 20:90 6:-90 60:60>0");
        WrittenForm pair = FormatRegistry.Find("ahap")!.Write(cue, new WriteOptions { Split = true });
        CollectionAssert.AreEqual(new[] { ".continuous", ".transients" }, pair.Files.Select(file => file.Suffix).ToArray());
        Assert.DoesNotContain("HapticTransient", System.Text.Encoding.UTF8.GetString(pair.Files[0].Bytes));
        Assert.IsTrue(pair.Losses.Any(loss => loss.Field == "brake"));
    }

    [TestMethod]
    public void WhereAClickSitsTheCurveScalesNothing()
    {
        HapticForm again = FormatData.ReadText("a.ahap", FormatData.Write("ahap", Cues.Form("cue a", "a.lra 50:20>60 20:90 6:-90 60:60>0")))[0];
        Assert.IsFalse(again.Losses.Any(loss => loss.Field == "intensity of a click"));
        Assert.AreEqual(0.9, again.Lanes[0].Transients[0].Level, 0.001);
    }
}
