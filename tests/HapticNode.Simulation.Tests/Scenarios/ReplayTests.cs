using System.Text;
using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class ReplayTests
{
    private const string Metadata = "[global]\nsigrok version=0.5\n\n[device 1]\ncapturefile=logic-1\ntotal probes=2\nsamplerate=1 MHz\nprobe1=left\nprobe2=right\n";

    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void DeleteFolder()
    {
        _folder.Dispose();
    }

    [TestMethod]
    public void ABouncingPressIsOnePressAtItsFirstEdge()
    {
        _folder.Write("press.csv", "t_us,level\n0.000,0\n1.25,1\n2.5,0\n984.875,1\n986.25,0\n");
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "10 ok replay press.csv");
        CollectionAssert.AreEqual(new long[] { 10_000_000, 10_001_250, 10_002_500, 10_984_875, 10_986_250 }, stimuli.Pins.Select(pin => pin.TimeNanoseconds).ToArray());
        Assert.AreEqual(new IntendedInput(10_000_000, "ok", ControlEvent.Press, 0), stimuli.Intended.Single());
        Assert.AreEqual(1_010_986_250L, stimuli.EndNanoseconds);
    }

    [TestMethod]
    public void AReleaseThatBeginsWithThePresentLevelStartsAtItsFirstRealChange()
    {
        _folder.Write("release.csv", "0,0\n0.812,1\n2,0\n3,1\n");
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "10 ok press", "20 ok replay release.csv");
        Assert.HasCount(4, stimuli.Pins);
        Assert.AreEqual(new IntendedInput(20_000_812, "ok", ControlEvent.Release, 0), stimuli.Intended[^1]);
    }

    [TestMethod]
    public void AGlitchThatEndsPressedIsNoRelease()
    {
        _folder.Write("glitch.csv", "0,1\n2,0\n");
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "10 ok press", "20 ok replay glitch.csv");
        Assert.AreEqual(ControlEvent.Press, stimuli.Intended.Single().Kind);
        Assert.HasCount(3, stimuli.Pins);
    }

    [TestMethod]
    public void InvertTurnsACaptureWhereOneMeansPressed()
    {
        _folder.Write("press.csv", "0,1\n5,0\n9,1\n");
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "10 ok replay press.csv invert");
        CollectionAssert.AreEqual(new[] { 0, 1, 0 }, stimuli.Pins.Select(pin => pin.Level).ToArray());
        Assert.AreEqual(ControlEvent.Press, stimuli.Intended.Single().Kind);
    }

    [TestMethod]
    public void ASigrokSessionIsReadOverAllItsChunks()
    {
        byte[] turn = [3, 2, 0, 1, 3];
        _folder.WriteZip("turn.sr", ("version", "2"u8.ToArray()), ("metadata", Encoding.ASCII.GetBytes(Metadata + "unitsize=1\n")), ("logic-1-2", turn[3..]), ("logic-1-1", turn[..3]), ("logic-1-10", [3, 3]));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "1 dial replay turn.sr A=0 B=right");
        CollectionAssert.AreEqual(
            new[] { new PinStimulus(1_001_000, Panel.DialA, 0), new PinStimulus(1_002_000, Panel.DialB, 0), new PinStimulus(1_003_000, Panel.DialA, 1), new PinStimulus(1_004_000, Panel.DialB, 1) },
            stimuli.Pins.ToArray());
        Assert.AreEqual(+1, stimuli.Intended.Single().Direction);
    }

    [TestMethod]
    public void ASigrokSampleMayHaveSeveralBytes()
    {
        string metadata = Metadata.Replace("probe2=right", "probe10=right", StringComparison.Ordinal) + "unitsize=2\n";
        _folder.WriteZip("press.sr", ("metadata", Encoding.ASCII.GetBytes(metadata)), ("logic-1-1", [0, 2, 0, 0, 0, 2]));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "0 ok replay press.sr A=1");
        CollectionAssert.AreEqual(new[] { (1000L, 0), (2000L, 1) }, stimuli.Pins.Select(pin => (pin.TimeNanoseconds, pin.Level)).ToArray());
    }

    [TestMethod]
    public void AValueChangeDumpIsReadInItsTimescale()
    {
        _folder.Write("turn.vcd", """
            $date today $end $version any $end
            $timescale 10 us $end
            $scope module top $end
            $var wire 1 ! a $end $var wire 8 # bus $end $var reg 1 "1 b $end
            $upscope $end
            $enddefinitions $end
            #0 $dumpvars 1! x"1 b00000000 # $end
            #1 0! #2 0"1 b1 # #3 1! $comment 0! $end
            #4 1"1
            """);
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "1 dial replay turn.vcd A=a B=top.b", "2 dial replay turn.vcd A=1 B=0");
        CollectionAssert.AreEqual(
            new[] { (1_010_000L, Panel.DialA), (1_020_000, Panel.DialB), (1_030_000, Panel.DialA), (1_040_000, Panel.DialB) },
            stimuli.Pins.Take(4).Select(pin => (pin.TimeNanoseconds, pin.Pin)).ToArray());
        CollectionAssert.AreEqual(new[] { +1, -1 }, stimuli.Intended.Select(input => input.Direction).ToArray());
    }

    [TestMethod]
    [DataRow("bounc.csv", "there is no file 'bounc.csv': did you mean 'bounce.csv'?")]
    [DataRow("bad.csv", "bad.csv:2: '5;1' has the wrong number of columns: expected microseconds from 0 and a level, 0 or 1")]
    [DataRow("back.csv", "back.csv:3: the time does not increase: expected a later time than in the row before")]
    [DataRow("bad.vcd A=a", "bad.vcd:1: is not a value change dump: 'hello' stands before $enddefinitions")]
    [DataRow("one.vcd A=top.key", "one.vcd: has no channel 'top.key': expected top.keys; did you mean 'top.keys'?")]
    [DataRow("empty.sr A=0", "empty.sr: is not a sigrok session: expected an entry 'metadata'")]
    [DataRow("rate.sr A=0", "rate.sr: has the samplerate '5 parsec': expected a number and Hz, kHz, MHz or GHz")]
    public void AFileThatCannotBeReadIsRefusedWhereItIsNamed(string file, string problem)
    {
        _folder.Write("bounce.csv", "0,0\n");
        _folder.Write("bad.csv", "t_us,level\n5;1\n");
        _folder.Write("back.csv", "0,0\n5,1\n5,0\n");
        _folder.Write("bad.vcd", "hello");
        _folder.Write("one.vcd", "$timescale 1 us $end $scope module top $end $var wire 1 ! keys $end $upscope $end $enddefinitions $end");
        _folder.WriteZip("empty.sr", ("version", [(byte)'2']));
        _folder.WriteZip("rate.sr", ("metadata", "[device 1]\nsamplerate=5 parsec\nprobe1=0\n"u8.ToArray()));
        ScenarioException error = Assert.ThrowsExactly<ScenarioException>(() => Panel.CompileIn(_folder.Path, $"10 ok replay {file}"));
        Assert.AreEqual(problem, error.Problem);
        Assert.AreEqual((1, 14), (error.Line, error.Column));
    }
}
