using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HapticNode.Cli.Tests;

/// <summary>The files of <c>--out</c>.</summary>
[TestClass]
public sealed partial class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Outcome _run;

    public ReportFolderTests() =>
        _run = Outcome.Of("run", _folder.Write("tap.scenario", "100 ok tap 80", "400 dial turn +3 at 20/s"), "--json", "--out", _folder.PathOf("report"));

    [TestMethod]
    public void ThereAreFour()
    {
        _run.AssertSucceeded();
        string?[] files = [.. Directory.EnumerateFiles(_folder.PathOf("report")).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(new[] { "summary.json", "timeline.svg", "trace.csv", "trace.vcd" }, files);
    }

    [TestMethod]
    public void TheTableHasItsHeaderAndTimesFromZeroOn()
    {
        string[] rows = File.ReadAllLines(Report("trace.csv"));
        Assert.AreEqual("t_us,kind,name,value", rows[0]);
        Assert.AreEqual("100000,edge,ok,0", rows.Skip(1).First(row => !row.Contains(",notice,", StringComparison.Ordinal)));
        Assert.IsTrue(rows.Skip(1).All(row => CsvRow().IsMatch(row)));
    }

    [TestMethod]
    public void TheDumpDeclaresItsSignalsAndItsTimesRise()
    {
        string dump = File.ReadAllText(Report("trace.vcd"));
        Assert.Contains("$timescale 1 us $end", dump);
        Assert.Contains("$enddefinitions $end", dump);
        foreach (string signal in new[] { " ok $end", " dial_a $end", " lra $end", " click $end" })
        {
            Assert.Contains(signal, dump);
        }

        long[] times = [.. VcdTime().Matches(dump).Select(match => long.Parse(match.Groups[1].ValueSpan))];
        Assert.AreEqual(0, times[0]);
        CollectionAssert.AreEqual(times.Distinct().Order().ToArray(), times);
    }

    [TestMethod]
    public void ThePictureIsAnSvgThatSaysWhatItIs()
    {
        XElement picture = XDocument.Load(Report("timeline.svg")).Root!;
        Assert.AreEqual("svg", picture.Name.LocalName);
        Assert.Contains("modelled", picture.Value);
        Assert.IsTrue(picture.Elements().Any(element => element.Name.LocalName == "title"));
    }

    [TestMethod]
    public void TheSummaryIsTheOneThatIsPrinted()
    {
        string summary = File.ReadAllText(Report("summary.json"));
        Assert.AreEqual(_run.Output, summary);
        Summary.AssertShape(JsonSerializer.Deserialize<JsonElement>(summary));
    }

    public void Dispose() => _folder.Dispose();

    private string Report(string file) => Path.Combine(_folder.PathOf("report"), file);

    [GeneratedRegex(@"^\d+(\.\d{1,3})?,(edge|event|cue|lane|fault|host|reply|notice),[a-z.-]+,\S.*$")]
    private static partial Regex CsvRow();

    [GeneratedRegex(@"^#(-?\d+)$", RegexOptions.Multiline)]
    private static partial Regex VcdTime();
}
