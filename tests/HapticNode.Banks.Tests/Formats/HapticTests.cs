using System.Text.Json;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class HapticTests
{
    private const string Click = """
        {"version":{"major":1},"signals":{"continuous":{"envelopes":{"amplitude":[
        {"time":0,"amplitude":0,"emphasis":{"amplitude":0.8,"frequency":0.75}},{"time":0.1,"amplitude":0}]}}}}
        """;

    [TestMethod]
    [DataRow("2_points")]
    [DataRow("16_points")]
    [DataRow("17_points")]
    [DataRow("valid_v1")]
    public void ClipsBecomeThePatternsOfMetasConverter(string name) => AssertConverted(
        FormatData.PathOf($"meta-haptics-sdk/{name}.haptic"), FormatData.PathOf($"meta-haptics-sdk/{name}.ahap"));

    [TestMethod]
    [DataRow("validation_v1_sequence.haptic", "AmplitudeBreakpointsOutOfOrder")]
    [DataRow("validation_v1_emphasis_amplitude_range.haptic", "EmphasisAmplitudeOutOfRange")]
    [DataRow("validation_v1_emphasis_frequency_range.haptic", "EmphasisFrequencyOutOfRange")]
    [DataRow("invalid_zero_duration.haptic", "AmplitudeEnvelopeHasZeroDuration")]
    [DataRow("invalid_freq_bp_outside_amp_env.haptic", "FrequencyBreakpointOutsideAmplitudeEnvelope")]
    [DataRow("invalid_fields_v1.haptic", "MissingField")]
    public void WhatTheSuiteCallsInvalidIsRefusedWithItsReason(string name, string rule)
    {
        FormatProblemException problem = Assert.ThrowsExactly<FormatProblemException>(() => FormatData.Read(FormatData.PathOf("meta-haptics-sdk/" + name)));
        Assert.AreEqual(rule, problem.Rule, problem.Message);
        Assert.IsGreaterThan(0, problem.Line);
        Assert.IsGreaterThan(0, problem.Column);
    }

    [TestMethod]
    public void RefusalsNameLineAndColumn()
    {
        FormatProblemException problem = FormatData.AssertRefused("x.haptic", Click.Replace("0.8", "1.8", StringComparison.Ordinal), "EmphasisAmplitudeOutOfRange");
        Assert.AreEqual((2, 49), (problem.Line, problem.Column), problem.Message);
        Assert.StartsWith("x.haptic:2:49: EmphasisAmplitudeOutOfRange: 'amplitude' is 1.8; allowed are 0 to 1", problem.Message);
    }

    [TestMethod]
    [DataRow("{}", "MissingField")]
    [DataRow("[]", "WrongType")]
    [DataRow("", "InvalidJson")]
    [DataRow("{\"version\":{\"major\":2},\"signals\":{}}", "UnsupportedVersion")]
    [DataRow("{\"version\":{\"major\":1.5}}", "InvalidJson")]
    [DataRow("{\"version\":{\"major\":1},\"signals\":{\"continuous\":{\"envelopes\":{\"amplitude\":[]}}}}", "InsufficientAmplitudeBreakpoints")]
    [DataRow("{\"version\":{\"major\":1},\"signals\":{\"continuous\":{\"envelopes\":{\"amplitude\":[{\"time\":0,\"amplitude\":1},]}}}}", "InvalidJson")]
    [DataRow("{\"version\":{\"major\":1},\"version\":{\"major\":1}}", "InvalidJson")]
    public void BrokenClipsAreRefused(string text, string rule) => FormatData.AssertRefused("x.haptic", text, rule);

    [TestMethod]
    public void AnEmphasisBecomesAClickWhoseLengthTellsItsSharpness() =>
        CollectionAssert.AreEqual(new[] { "cue x", "x.lra 18.2:80 6:-80 75.8:0" }, Cues.Lines(FormatData.ReadText("x.haptic", Click)[0]));

    [TestMethod]
    public void OldEditorsMayPutFrequenciesOutside()
    {
        string text = Click.Replace("\"amplitude\":[", "\"frequency\":[{\"time\":0.11,\"frequency\":0.5}],\"amplitude\":[", StringComparison.Ordinal);
        FormatData.AssertRefused("x.haptic", text, "FrequencyBreakpointOutsideAmplitudeEnvelope");
        string old = text.Replace("\"signals\"", "\"metadata\":{\"editor\":\"Lofelt Studio\"},\"signals\"", StringComparison.Ordinal);
        Assert.IsTrue(FormatData.ReadText("x.haptic", old)[0].Losses.Any(loss => loss.Why.Contains("legacy", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void ALongClipIsRefusedWithItsLengthAndThreeWaysOut()
    {
        HapticForm clip = FormatData.Read(FormatData.PathOf("meta-haptics-sdk/16_points.haptic"))[0];
        EffectTooLongException exception = Assert.ThrowsExactly<EffectTooLongException>(() => Cues.Build(clip));
        foreach (string word in new[] { LossList.Number(clip.Milliseconds), "--fit", "--from", "--to", "--loop" })
        {
            StringAssert.Contains(exception.Message, word);
        }

        Assert.AreEqual(300, Cues.Build(clip, new LengthPolicy(Fit: true)).Milliseconds, 0.1);
        Assert.AreEqual(50, Cues.Build(clip, new LengthPolicy(FromMilliseconds: 100, ToMilliseconds: 150)).Milliseconds, 0.1);
        ImportedCue loop = Cues.Build(clip, new LengthPolicy(Loop: true));
        StringAssert.Contains(loop.Lines[0], "loop");
        Assert.IsTrue(loop.Losses.Any(loss => loss.Field == "length"));
    }

    [TestMethod]
    public void AndroidWaveformsAreThoseOfMetasRenderer()
    {
        foreach (string golden in Directory.GetFiles(FormatData.Shared("haptic/golden-android-10ms"), "*.json"))
        {
            HapticForm clip = FormatData.Read(Source(golden), new ReadOptions { Legacy = true })[0];
            var waveform = Waveform.Of(clip.Lanes[0], clip, WriteOptions.Default);
            JsonElement wanted = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(golden));
            int[] amplitudes = [.. wanted.GetProperty("amplitudes").EnumerateArray().Select(value => value.GetInt32())];
            CollectionAssert.AreEqual(wanted.GetProperty("timings").EnumerateArray().Select(value => value.GetInt32()).ToArray(), waveform.Entries.Select(entry => entry.Milliseconds).ToArray(), golden);
            for (int i = 0; i < amplitudes.Length; i++)
            {
                Assert.AreEqual(amplitudes[i], waveform.Entries[i].Amplitude, 1, $"{golden}: {i}");
            }
        }
    }

    [TestMethod]
    public void CurvesAreThoseOfMetasRenderer()
    {
        foreach (string golden in Directory.GetFiles(FormatData.Shared("haptic/golden-ampcurve-1ms"), "*.csv"))
        {
            HapticForm clip = FormatData.Read(Source(golden), new ReadOptions { Legacy = true })[0];
            double[] wanted = [.. File.ReadAllLines(golden).Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture))];
            double[] curve = [.. FormatData.Write("csv", clip).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.AreEqual(wanted.Length, curve.Length, 1, golden);
            for (int i = 0; i < Math.Min(wanted.Length, curve.Length); i++)
            {
                Assert.AreEqual(wanted[i], curve[i], 1 / 255.0, $"{golden}: {i}");
            }
        }
    }

    internal static void AssertConverted(string clip, string pattern)
    {
        JsonElement wanted = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(pattern));
        JsonElement written = JsonSerializer.Deserialize<JsonElement>(FormatData.Write("ahap", FormatData.Read(clip)[0]));
        AssertSame(wanted, written, Path.GetFileName(pattern));
    }

    private static void AssertSame(JsonElement wanted, JsonElement written, string place)
    {
        Assert.AreEqual(wanted.ValueKind, written.ValueKind, place);
        switch (wanted.ValueKind)
        {
            case JsonValueKind.Object:
                CollectionAssert.AreEqual(wanted.EnumerateObject().Select(member => member.Name).ToArray(), written.EnumerateObject().Select(member => member.Name).ToArray(), place);
                foreach (JsonProperty member in wanted.EnumerateObject())
                {
                    AssertSame(member.Value, written.GetProperty(member.Name), place + "." + member.Name);
                }

                break;
            case JsonValueKind.Array:
                Assert.AreEqual(wanted.GetArrayLength(), written.GetArrayLength(), place);
                for (int i = 0; i < wanted.GetArrayLength(); i++)
                {
                    AssertSame(wanted[i], written[i], $"{place}[{i}]");
                }

                break;
            case JsonValueKind.Number:
                Assert.AreEqual(wanted.GetDouble(), written.GetDouble(), 1e-7, place);
                break;
            default:
                Assert.AreEqual(wanted.ToString(), written.ToString(), place);
                break;
        }
    }

    // The clip of a golden file lies in one of these folders.
    private static string Source(string golden)
    {
        string name = Path.GetFileNameWithoutExtension(golden) + ".haptic";
        string[] found = [.. new[] { "haptic", "nicevibrations" }.SelectMany(folder => Directory.GetFiles(FormatData.Shared(folder), name, SearchOption.AllDirectories))];
        return found.Length > 0 ? found[0] : throw new AssertInconclusiveException($"{name} is not there");
    }
}
