using System.Text;
using HapticNode.Captures;
using HapticNode.Documents.Problems;
using HapticNode.Simulation.Scenarios;
using HapticNode.Simulation.Tests.Scenarios;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>What a recording must not be, and what is said of it.</summary>
[TestClass]
public sealed class CaptureErrorTests
{
    private const string Dump = "$timescale 1 us $end\n$var wire 1 ! a $end\n$enddefinitions $end\n";

    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void DeleteFolder()
    {
        _folder.Dispose();
    }

    [TestMethod]
    [DataRow("$var wire 1 ! a $end\n$enddefinitions $end\n#0 1!", "a", "x.vcd:2: no time scale is given: expected a line such as '$timescale 1 us $end' before $enddefinitions")]
    [DataRow("$timescale 5 parsec $end", "a", "x.vcd:1: the time scale '5parsec' is unknown: expected a whole number and s, ms, us, ns, ps or fs, such as '1 us'")]
    [DataRow("$timescale 0 us $end", "a", "x.vcd:1: the time scale '0us' is unknown: expected a whole number and s, ms, us, ns, ps or fs, such as '1 us'")]
    [DataRow("$timescale 1 us $end $var wire 8 ! PORTB $end $enddefinitions $end", "PORTB", "x.vcd: 'PORTB' has 8 bits: name one of them, PORTB[0] to PORTB[7]")]
    [DataRow("$timescale 1 us $end $var wire 8 ! PORTB [15:8] $end $enddefinitions $end", "PORTB[4]", "x.vcd: 'PORTB' has no bit 4: expected PORTB[8] to PORTB[15]")]
    [DataRow("$timescale 1 us $end $var wire 8 ! PORTB $end $enddefinitions $end", "ok", "x.vcd: has wide variables only: name a bit of one, expected PORTB[0] to PORTB[7]")]
    [DataRow("$timescale 1 us $end $enddefinitions $end", "ok", "x.vcd: has no channel of one bit")]
    [DataRow("$timescale 1 us $end $var wire 1 $end", "a", "x.vcd:1: '$var wire 1' is not a variable: expected a type, how many bits, an identifier and a name")]
    [DataRow("$timescale 1 us $end\n$comment", "a", "x.vcd:2: $comment of line 2 does not end: expected $end")]
    [DataRow(Dump + "#5 1! #4 0!", "a", "x.vcd:4: the time '#4' goes back: expected a later one")]
    [DataRow(Dump + "#5 1!\n\n#86400000001 0!", "a", "x.vcd:6: the time '#86400000001' is out of range: expected 0 to a day (86400 s)")]
    [DataRow(Dump + "#99999999999999999999999999999999999999", "a", "x.vcd:4: the time '#99999999999999999999999999999999999999' is out of range: expected 0 to a day (86400 s)")]
    [DataRow(Dump + "hello", "a", "x.vcd:4: 'hello' is not a change: expected a time such as #100, or a level and an identifier")]
    [DataRow(Dump + "b1", "a", "x.vcd:4: 'b1' has no identifier")]
    public void ADumpThatMakesNoSenseIsRefusedWithItsLine(string text, string channel, string problem)
    {
        _folder.Write("x.vcd", text);
        Assert.AreEqual(problem, Refuse("x.vcd", channel));
    }

    [TestMethod]
    [DataRow("", "a", "x.csv: has no rows: expected a time and levels")]
    [DataRow("Time [s],a\n", "a", "x.csv: has no rows: expected a time and levels")]
    [DataRow("Time,a\n0,1\n", "a", "x.csv:2: the time '0' below 'Time' has no unit: expected a name such as 'Time [s]' or t_us, or a comment '; Samplerate: 1 MHz' before it")]
    [DataRow("a,b\n0,1\n", "a", "x.csv:1: the first column 'a' is not a time: expected a name such as 'Time [s]' or t_us, or a comment '; Samplerate: 1 MHz' before it")]
    [DataRow("0,1,1\n", "a", "x.csv:1: expected a line with the names of the columns, such as 'Time [s],A,B'")]
    [DataRow("Time [s],a\n0,1\n0.1,2\n", "a", "x.csv:3: '0.1,2' has a level that is neither 0 nor 1: expected a time and a level, 0 or 1")]
    [DataRow("Time [s],a\n0,1\n0.1,1,1\n", "a", "x.csv:3: '0.1,1,1' has the wrong number of columns: expected a time and a level, 0 or 1")]
    [DataRow("Time [s],a\n5,1\n4,0\n", "a", "x.csv:3: the time does not increase: expected a later time than in the row before")]
    [DataRow("Time [s],a\n0,1\n86401,0\n", "a", "x.csv:3: the time '86401' is out of range: expected 0 to a day (86400 s)")]
    [DataRow("Time [s],a\n-7e28,1\n7e28,0\n", "a", "x.csv:2: the time '-7e28' is out of range: expected 0 to a day (86400 s)")]
    [DataRow("Time [s],keys\n0,1\n", "key", "x.csv: has no channel 'key': expected keys; did you mean 'keys'?")]
    public void ATableThatMakesNoSenseIsRefusedWithItsLine(string text, string channel, string problem)
    {
        _folder.Write("x.csv", text);
        Assert.AreEqual(problem, Refuse("x.csv", channel));
    }

    [TestMethod]
    [DataRow("samplerate=0.0000001 Hz\nprobe1=a\n", "x.sr: has the samplerate '0.0000001 Hz': expected a number and Hz, kHz, MHz or GHz")]
    [DataRow("samplerate=1 Hz\nunitsize=65\nprobe1=a\n", "x.sr: has the unitsize '65': expected 1 to 64 bytes")]
    [DataRow("samplerate=1 Hz\n", "x.sr: has no channel of one bit")]
    [DataRow("samplerate=0.00001 Hz\nprobe1=a\n", "x.sr: the time 'sample 1' is out of range: expected 0 to a day (86400 s)")]
    public void ASessionThatMakesNoSenseIsRefused(string metadata, string problem)
    {
        _folder.WriteZip("x.sr", ("metadata", Encoding.ASCII.GetBytes("[device 1]\n" + metadata)), ("logic-1", [1, 0]));
        Assert.AreEqual(problem, Refuse("x.sr", "a"));
    }

    [TestMethod]
    public void AFileThatIsNoZipIsNoSession()
    {
        _folder.Write("x.sr", "PK but no more");
        Assert.AreEqual("x.sr: is not a sigrok session: expected a zip with a few files", Refuse("x.sr", "a"));
    }

    [TestMethod]
    public void ATimeThatNobodyCanWaitForIsRefused()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Captures", "cases");
        ScenarioException error = Assert.ThrowsExactly<ScenarioException>(() => Panel.CompileIn(folder, "0 ok replay time-overflow.csv"));
        Assert.AreEqual("time-overflow.csv:3: the time '9223372036854775' is out of range: expected 0 to a day (86400 s)", error.Problem);
    }

    [TestMethod]
    [DataRow("100 ok replay still.vcd A=a", "'still.vcd' never changes the contacts of 'ok'")]
    [DataRow("100 dial replay still.vcd A=a B=b", "'still.vcd' never changes the contacts of 'dial'")]
    public void AReplayInWhichNothingHappensIsAnError(string line, string problem)
    {
        _folder.Write("still.vcd", "$timescale 1 us $end $var wire 1 ! a $end $var wire 1 @ b $end $enddefinitions $end #0 1! 1@ #100");
        ScenarioException error = Assert.ThrowsExactly<ScenarioException>(() => Panel.CompileIn(_folder.Path, line));
        Assert.AreEqual(problem, error.Problem);
    }

    private string Refuse(string file, string channel)
    {
        return Assert.ThrowsExactly<DocumentException>(() => CaptureFile.Read(Path.Combine(_folder.Path, file), [channel])).Message;
    }
}
