using System.Diagnostics;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>Files that are damaged in any way are read, or refused with the error of their format; nothing else happens.</summary>
[TestClass]
public sealed class FuzzTests
{
    private const int Mutations = 400;

    private static readonly (string Name, string Text)[] s_samples =
    [
        ("a.haptic", File.ReadAllText(FormatData.PathOf("meta-haptics-sdk/16_points.haptic"))),
        ("a.ahap", File.ReadAllText(FormatData.PathOf("meta-haptics-sdk/2_points.ahap"))),
        ("a.ahap", File.ReadAllText(FormatData.PathOf("meta-haptics-sdk/valid_v1.ahap"))),
        ("a.hjif", File.ReadAllText(FormatData.PathOf("hjif/valid_transient_main.hjif"))),
        ("a.xml", "<vibration-select><vibration-effect><waveform-effect><waveform-entry durationMs=\"12\" amplitude=\"default\"/><repeating><waveform-entry durationMs=\"5\" amplitude=\"90\"/></repeating></waveform-effect></vibration-effect><vibration-effect><primitive-effect name=\"tick\" scale=\"0.5\" delayMs=\"20\"/></vibration-effect></vibration-select>"),
        ("a.rtttl", "tune:d=4,o=5,b=160:c.6,e6,f#6,8a6,g.6,e6,c6,8a5,p,2g.5"),
        ("a.css", "/* a */ p { --e: cubic-bezier(.2,0,0,1); animation: a 1s steps(4, end) infinite } @keyframes a { from { opacity: 0 } 50%, 60% { opacity: 50%; animation-timing-function: linear(0, .5 20% 30%, 1) } to { opacity: 1 } }"),
        ("a.css", "linear(0, 0.25 25% 75%, 1)"),
        ("a.drv", "1 0x8A 25\nStrong Click - 60%\n47"),
        ("a.hla", "{\"ProjectName\":\"a\",\"Timings\":[40,7,92],\"Amplitudes\":[0,189,0],\"Repeat\":-1,\"Audios\":[{\"Time\":0,\"Filename\":\"a.wav\"}]}"),
        ("a.json", "{\"continuousPattern\":{\"amplitude\":[{\"time\":0,\"value\":0},{\"time\":50,\"value\":0.9}],\"frequency\":[]},\"discretePattern\":[{\"time\":0,\"amplitude\":0.9,\"frequency\":0.85}],\"duration\":350}"),
        ("a.haps", "{\"m_version\":\"5\",\"m_vibration\":{\"m_gain\":1,\"m_melodies\":[{\"m_gain\":1,\"m_notes\":[{\"m_startingPoint\":0.1,\"m_length\":0.022,\"m_gain\":1,\"m_hapticEffect\":{\"m_type\":0}},{\"m_startingPoint\":0,\"m_length\":0.2,\"m_gain\":1,\"m_hapticEffect\":{\"m_amplitudeModulation\":{\"m_keyframes\":[{\"m_time\":0,\"m_value\":0.1},{\"m_time\":0.3,\"m_value\":1}]}}}]}]}}"),
        ("a.json", "{\"fr\":60,\"ip\":0,\"op\":21,\"w\":1,\"h\":1,\"layers\":[{\"ty\":4,\"nm\":\"a\",\"ks\":{\"o\":{\"a\":1,\"k\":[{\"t\":0,\"s\":[0],\"e\":[100],\"i\":{\"x\":[0.8],\"y\":[1.2]},\"o\":{\"x\":0.2,\"y\":0}},{\"t\":10}]}}}]}"),
        ("a.json", "[50,100,150]"),
        ("a.json", "{\"type\":\"dual-rumble\",\"params\":{\"duration\":200,\"strongMagnitude\":1.0}}"),
        ("a.json", "{\"success\":{\"pattern\":[{\"duration\":30,\"intensity\":0.5},{\"delay\":60,\"duration\":40}]}}"),
    ];

    [TestMethod]
    public void DamagedTextIsReadOrRefused()
    {
        for (int sample = 0; sample < s_samples.Length; sample++)
        {
            (string name, string text) = s_samples[sample];
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
            for (int trial = 0; trial < Mutations; trial++)
            {
                Try(name, Damaged(bytes, new Random((sample * 100_000) + trial)), $"{name} {sample}/{trial}");
            }
        }
    }

    [TestMethod]
    public void DamagedSoundIsReadOrRefused()
    {
        byte[] wave = FormatRegistry.Find("wav")!.Write(Cues.Form("cue a", "a.lra 12:100 6:-100 30:50>0"), new WriteOptions { SampleRateHertz = 8000 }).Files[0].Bytes;
        for (int trial = 0; trial < 5 * Mutations; trial++)
        {
            // Most damage to samples is none: the header is hit more often.
            var random = new Random(trial);
            byte[] damaged = [.. wave];
            for (int i = 0; i < 3; i++)
            {
                damaged[random.Next(random.Next(2) == 0 ? 44 : damaged.Length)] = (byte)random.Next(256);
            }

            Try("a.wav", random.Next(4) == 0 ? damaged[..random.Next(damaged.Length)] : damaged, $"wav {trial}");
        }
    }

    [TestMethod]
    [DataRow("a.haptic", "[", 200_000)]
    [DataRow("a.ahap", "{\"a\":", 100_000)]
    [DataRow("a.json", "[1,", 1_000_000)]
    [DataRow("a.xml", "<a>", 300_000)]
    [DataRow("a.xml", "<vibration-effect a='1'/>", 100_000)]
    [DataRow("a.css", "{", 1_000_000)]
    [DataRow("a.css", "linear(", 100_000)]
    [DataRow("a.css", "@keyframes a{0%{opacity:1}}", 100_000)]
    [DataRow("a.rtttl", "x:d=4,o=5,b=900:c\n", 100_000)]
    [DataRow("a.rtttl", "x::", 1_000_000)]
    [DataRow("a.drv", "1\n", 1_000_000)]
    public void HugeFilesAreRefusedAtOnce(string name, string part, int count)
    {
        int fits = Math.Min(count, (FormatLimits.TextBytes - 100) / part.Length);
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, fits)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Assert.ThrowsExactly<FormatProblemException>(() => FormatRegistry.Recognise(new SourceFile(name, bytes))!.Read(new SourceFile(name, bytes), ReadOptions.Default));

        // A second is asked for; ten of them only tell a runaway on a busy machine.
        Assert.IsLessThan(10_000, watch.ElapsedMilliseconds);
        Assert.IsLessThan(200_000_000, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        for (int i = random.Next(1, 4); i > 0 && damaged.Count > 0; i--)
        {
            int at = random.Next(damaged.Count);
            int length = Math.Min(random.Next(1, 20), damaged.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 4:
                    damaged.InsertRange(at, "-1e308"u8.ToArray());
                    break;
                default:
                    damaged[at] = (byte)"0123456789.-{}[]()\"':,<>/%#eE"[random.Next(29)];
                    break;
            }
        }

        return [.. damaged];
    }

    private static void Try(string name, byte[] bytes, string what)
    {
        try
        {
            var file = new SourceFile(name, bytes);
            foreach (HapticForm form in FormatRegistry.Recognise(file)?.Read(file, ReadOptions.Default) ?? [])
            {
                ImportedCue cue = CueBuilder.Build(form, "x", new ImportOptions(Cues.Lanes) { Length = new LengthPolicy(Fit: true) });
                BankFile.Parse(what, [.. BankFile.Standard().Lines.Where(line => line.StartsWith("lane", StringComparison.Ordinal)), .. cue.Lines]);
            }
        }
        catch (FormatProblemException problem)
        {
            Assert.IsGreaterThanOrEqualTo(0, problem.Line);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{what}: {exception}\n{System.Text.Encoding.UTF8.GetString(bytes)}");
        }
    }
}
