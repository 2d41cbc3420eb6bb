using System.Globalization;
using HapticNode.Simulation.Reports;
using HapticNode.Simulation.Scenarios;
using HapticNode.Simulation.Tests.Scenarios;

namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class TraceVcdTests
{
    [TestMethod]
    public void ASmallRunLooksLikeThis()
    {
        RunResult run = SampleRun.With(
            5_000,
            new TraceEntry(1_000_000, TraceKind.Edge, "ok", "0"),
            new TraceEntry(1_000_400, TraceKind.Edge, "ok", "1"),
            new TraceEntry(1_000_900, TraceKind.Edge, "ok", "0"),
            new TraceEntry(1_800_000, TraceKind.Cue, "click", "start"),
            new TraceEntry(1_800_000, TraceKind.Lane, "lra", "-350"),
            new TraceEntry(2_800_000, TraceKind.Cue, "click", "end"),
            new TraceEntry(2_800_000, TraceKind.Lane, "lra", "0"));
        run = run with { Controls = [new ControlInfo("ok", "button")], Lanes = [new LaneInfo("lra", "motor")] };
        Assert.AreEqual(
            """
            $comment HapticNode, modelled, scenario demo $end
            $timescale 1 us $end
            $scope module controls $end
            $var wire 1 ! ok $end
            $upscope $end
            $scope module cues $end
            $var wire 1 " click $end
            $upscope $end
            $scope module lanes $end
            $var real 64 # lra $end
            $var wire 1 $ lra_on $end
            $upscope $end
            $enddefinitions $end
            #0
            $dumpvars
            1!
            0"
            r0 #
            0$
            $end
            #1000
            0!
            #1800
            r-350 #
            1$
            1"
            #2800
            r0 #
            0$
            0"
            #5000

            """.ReplaceLineEndings("\n"),
            Written(run));
    }

    [TestMethod]
    public void TimesOnlyGrow()
    {
        long[] times = [.. Lines(SampleRun.Busy()).Where(line => line[0] == '#').Select(line => long.Parse(line[1..], CultureInfo.InvariantCulture))];
        Assert.IsGreaterThan(200, times.Length);
        CollectionAssert.AreEqual(times.Distinct().Order().ToArray(), times);
    }

    [TestMethod]
    public void EveryVariableIsDeclaredOnceAndStartsWithAValue()
    {
        string[] lines = Lines(SampleRun.Busy());
        string[] codes = [.. lines.Where(line => line.StartsWith("$var", StringComparison.Ordinal)).Select(line => line.Split(' ')[3])];
        int dump = Array.IndexOf(lines, "$dumpvars");
        int end = Array.IndexOf(lines, "$end", dump);
        CollectionAssert.AllItemsAreUnique(codes);
        Assert.HasCount(codes.Length, lines[(dump + 1)..end]);
    }

    [TestMethod]
    public void CodesStayDistinctBeyondOneCharacter()
    {
        string[] codes = [.. Enumerable.Range(0, 10_000).Select(VcdVariable.CodeOf)];
        CollectionAssert.AllItemsAreUnique(codes);
        Assert.IsTrue(codes.All(code => code.All(letter => letter is >= '!' and <= '~')));
        Assert.AreEqual("!!", codes[94]);
    }

    [TestMethod]
    public void ATraceCanBeReplayedAsAScenario()
    {
        using TemporaryFolder folder = new();
        folder.Write("trace.vcd", Written(SampleRun.Busy()));
        Stimuli stimuli = Panel.CompileIn(folder.Path, "0 dial replay trace.vcd A=dial_a B=dial_b");
        Assert.AreEqual(24, stimuli.Intended.Count(input => input.Direction == +1));
        Assert.AreEqual(6, stimuli.Intended.Count(input => input.Direction == -1));
    }

    private static string[] Lines(RunResult run)
    {
        return Written(run).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Written(RunResult run)
    {
        using StringWriter writer = new();
        TraceVcd.Write(run, writer);
        return writer.ToString();
    }
}
