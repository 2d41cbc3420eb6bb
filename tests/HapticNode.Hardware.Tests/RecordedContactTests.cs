using System.Globalization;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Spice;
using HapticNode.Hardware.Tests.Support;
using HapticNode.Testing.Captures;

namespace HapticNode.Hardware.Tests;

/// <summary>The filters against the recorded bounce of a real contact: up to 158 edges in, one out.</summary>
[TestClass]
public sealed class RecordedContactTests
{
    private const double MostMilliseconds = 1.5;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("panel-a", "OK")]
    [DataRow("panel-a", "DIAL_A")]
    [DataRow("panel-mini", "OK")]
    public void OneEdgeIsLeftOfEveryPressAndEveryRelease(string name, string net)
    {
        Panel panel = ShippedPanel.Load(name);
        ContactFilter filter = ContactFilter.Of(panel).First(candidate => candidate.Net == net);
        NgSpice spice = Spice();
        List<string> broken = [];
        double latest = 0;
        foreach (string file in Captures())
        {
            SpiceDeck deck = ContactDeck.Create(panel, filter, Path.GetFileNameWithoutExtension(file), Levels(file), mostEdges: 1, MostMilliseconds);
            IReadOnlyList<SpiceResult> results = spice.Run(deck);
            broken.AddRange(results.Where(result => !result.Holds).Select(result => result.ToString()));
            latest = Math.Max(latest, results[0].Value ?? 0);
        }

        TestContext.WriteLine(FormattableString.Invariant($"{name} {net}: one edge each, at most {latest:0.00} ms after the contact (modelled)."));
        Assert.IsEmpty(broken, string.Join('\n', broken));
    }

    [TestMethod]
    public void WithoutItsCapacitorTheBounceComesThrough()
    {
        Panel panel = ShippedPanel.Changed("panel-a", ("nf: 100, tolerance", "nf: 0.1, tolerance"));
        ContactFilter filter = ContactFilter.Of(panel).First();
        string worst = Captures().MaxBy(file => new FileInfo(file).Length)!;

        SpiceDeck deck = ContactDeck.Create(panel, filter, "bare", Levels(worst), mostEdges: 1, MostMilliseconds);

        Assert.IsTrue(Spice().Run(deck).Any(result => !result.Holds));
    }

    private static NgSpice Spice()
    {
        NgSpice? spice = NgSpice.Find();
        if (spice is null)
        {
            Assert.Inconclusive(NgSpice.Hint);
        }

        return spice;
    }

    private static IEnumerable<string> Captures() => ContactCaptures.Presses.Concat(ContactCaptures.Releases);

    private static IReadOnlyList<(double Microseconds, int Level)> Levels(string file) =>
    [
        .. File.ReadLines(file)
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(','))
            .Select(cells => (double.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture))),
    ];
}
