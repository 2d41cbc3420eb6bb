using System.Text;
using HapticNode.Captures;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>How a name finds its channel, in files as tools write them.</summary>
[TestClass]
public sealed class CaptureNameTests : IDisposable
{
    // As Icarus Verilog writes modules within modules and escaped names.
    private const string Nested = """
        $timescale 1 us $end
        $scope module tb $end $var reg 1 # ok $end
        $scope module p0 $end $var wire 1 # ok $end $var reg 1 > \a.b[c] $end $var wire 8 < \port+b [7:0] $end $var real 1 / volts $end $upscope $end
        $scope module p1 $end $var wire 1 ( ok $end $upscope $end $upscope $end $enddefinitions $end
        #0 1# 1> 1( b11111111 < r0 /
        #100 0# 0> b11101111 <
        #200 0(
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [DataRow("tb.ok", 100)]
    [DataRow("p0.ok", 100)]
    [DataRow("p1.ok", 200)]
    [DataRow("tb.p0.\\a.b[c]", 100)]
    [DataRow("tb.p0.a.b[c]", 100)]
    [DataRow("p0.a.b[c]", 100)]
    [DataRow("a.b[c]", 100)]
    [DataRow("tb.p0.port+b[4]", 100)]
    [DataRow("p0.port+b [4]", 100)]
    [DataRow("port+b[4]", 100)]
    public void AVariableIsFoundByTheEndOfItsName(string name, int microseconds) =>
        Assert.AreEqual(new LevelChange(microseconds * 1000, 0), Read("nested.vcd", Nested, name).Channels[0].Changes[1]);

    [TestMethod]
    [DataRow("volts", "nested.vcd: 'tb.p0.volts' is a number or a text, which has no level: name a variable of bits")]
    [DataRow("ok", "nested.vcd: 'ok' matches several: expected tb.ok, tb.p0.ok or tb.p1.ok")]
    public void AVariableThatCannotBeMeantIsRefused(string name, string problem) => Assert.AreEqual(problem, Refuse("nested.vcd", Nested, name));

    [TestMethod]
    public void OneSignalIsNoTwoChannels() => Assert.AreEqual("nested.vcd: 'tb.ok' and 'p0.ok' are the same channel: name two different ones", Refuse("nested.vcd", Nested, "tb.ok", "p0.ok"));

    [TestMethod]
    public void OneColumnIsNoTwoChannels() => Assert.AreEqual("x.csv: 'a' and '0' are the same channel: name two different ones", Refuse("x.csv", "Time [s],a,b\n0,1,1\n1,0,0\n", "a", "0"));

    [TestMethod]
    public void TwoChannelsOfOneNameAreToldApartByNumber()
    {
        const string Text = "Time [s],a,a\n0,1,1\n1,1,0\n";
        Assert.AreEqual("x.csv: has 2 channels 'a': name one by its number from 0, 0 or 1", Refuse("x.csv", Text, "a"));
        Assert.HasCount(2, Read("x.csv", Text, "1").Channels[0].Changes);
    }

    [TestMethod]
    [DataRow("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [DataRow("Button OK", "  Button OK ")]
    [DataRow(" lead", "lead")]
    public void QuotesAndBlanksOfANameAreAsTheyAreMeant(string name, string written) =>
        Assert.HasCount(2, Read("x.csv", $"Time [s],{written}\n0,1\n1,0\n", name).Channels[0].Changes);

    [TestMethod]
    public void ANameThatIsNoUtf8IsSaidToBeNone()
    {
        string path = _folder.Write("x.csv", Encoding.Latin1.GetBytes("Time [s];gr\u00fcn\n0;1\n1;0\n"));
        StringAssert.EndsWith(Assert.ThrowsExactly<DocumentException>(() => CaptureFile.Read(path, ["gr\u00fcn"])).Message, "The file is not in UTF-8: save it so, or name the channel by its number from 0");
    }

    private Recording Read(string file, string text, params string[] channels) => CaptureFile.Read(_folder.Write(file, Encoding.UTF8.GetBytes(text)), channels);

    private string Refuse(string file, string text, params string[] channels) => Assert.ThrowsExactly<DocumentException>(() => Read(file, text, channels)).Message;
}
