using HapticNode.Hardware.Documents;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

[TestClass]
public sealed class PanelDocumentTests
{
    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void TheFilesBesideAPanelFileAreWhatItMakes(string name)
    {
        string folder = ShippedPanel.FolderOf(name);
        List<string> different = [];
        foreach ((string file, string content) in PanelDocuments.All(ShippedPanel.Load(name)))
        {
            string path = Path.Combine(folder, file);
            if (File.Exists(path) && File.ReadAllText(path) == content)
            {
                continue;
            }

            different.Add(file);
            if (Bless.IsAsked)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, content);
            }
        }

        if (Bless.IsAsked && different.Count > 0)
        {
            Assert.Inconclusive($"Written anew in hardware/{name}: {string.Join(", ", different)}.");
        }

        Assert.IsEmpty(different, $"Different in hardware/{name}: {string.Join(", ", different)}. {Bless.Hint}");
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void NoOtherFilesLieBesideThem(string name)
    {
        string folder = ShippedPanel.FolderOf(name);
        string[] made = [.. PanelDocuments.All(ShippedPanel.Load(name)).Select(file => file.Name), PanelFile.Name, "README.md"];

        string[] others =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(file => !file.EndsWith(".bank", StringComparison.Ordinal))
                .Except(made),
        ];

        Assert.IsEmpty(others, string.Join(", ", others));
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void ThePartsListHasEveryPartOnce(string name)
    {
        Panel panel = ShippedPanel.Load(name);

        string[] listed = [.. BillOfMaterials.Of(panel).SelectMany(line => line.References)];

        CollectionAssert.AreEquivalent(panel.Parts.Select(part => part.Reference).ToArray(), listed);
    }

    [TestMethod]
    public void ACellWithACommaIsQuoted()
    {
        using StringWriter writer = new();

        BillOfMaterials.WriteCsv(ShippedPanel.Load("panel-a"), writer);

        Assert.Contains(",\"74HC123D,653\",", writer.ToString());
    }

    [TestMethod]
    public void ThePinTableSaysWhichSafePinsAreLeft()
    {
        Panel panel = ShippedPanel.Load("panel-mini");

        IReadOnlyList<int> free = PinTable.Free(panel, panel.Boards[0]);

        CollectionAssert.AreEqual(new[] { 13, 14, 18, 19, 21, 22, 27, 32, 33, 36, 39 }, free.ToArray());
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void TheNetlistClosesWhatItOpensAndHasEveryPadOfTheBoardOnce(string name)
    {
        Panel panel = ShippedPanel.Load(name);
        using StringWriter writer = new();

        KicadNetlist.Write(panel, writer);

        string text = writer.ToString();
        string bare = string.Concat(text.Split('"').Where((_, index) => index % 2 == 0));
        Assert.AreEqual(bare.Count(letter => letter == '('), bare.Count(letter => letter == ')'));
        int pads = panel.Parts.Where(part => part.Type.Footprint.Length > 0).Sum(part => part.Nets.Values.Count(net => net != Part.NotConnected));
        Assert.AreEqual(pads, text.Split("(node (ref ").Length - 1);
    }
}
