using HapticNode.Hardware.Documents;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

[TestClass]
public sealed class PanelDocumentTests
{
    private static bool IsBlessing => Environment.GetEnvironmentVariable("HAPTICNODE_BLESS") == "1";

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    public void The_files_beside_a_panel_file_are_what_it_makes(string name)
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
            if (IsBlessing)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, content);
            }
        }

        if (IsBlessing && different.Count > 0)
        {
            Assert.Inconclusive($"Written anew in hardware/{name}: {string.Join(", ", different)}.");
        }

        Assert.IsEmpty(different, $"Different in hardware/{name}: {string.Join(", ", different)}. Where that is meant, run the tests with HAPTICNODE_BLESS=1.");
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    public void No_other_files_lie_beside_them(string name)
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
    public void The_parts_list_has_every_part_once(string name)
    {
        Panel panel = ShippedPanel.Load(name);

        string[] listed = [.. BillOfMaterials.Of(panel).SelectMany(line => line.References)];

        CollectionAssert.AreEquivalent(panel.Parts.Select(part => part.Reference).ToArray(), listed);
    }

    [TestMethod]
    public void A_cell_with_a_comma_is_quoted()
    {
        using StringWriter writer = new();

        BillOfMaterials.WriteCsv(ShippedPanel.Load("panel-a"), writer);

        Assert.Contains(",\"74HC123D,653\",", writer.ToString());
    }

    [TestMethod]
    public void The_pin_table_says_which_safe_pins_are_left()
    {
        Panel panel = ShippedPanel.Load("panel-mini");

        IReadOnlyList<int> free = PinTable.Free(panel, panel.Boards[0]);

        CollectionAssert.AreEqual(new[] { 13, 14, 18, 19, 21, 22, 25, 27, 32, 33, 36, 39 }, free.ToArray());
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    public void The_netlist_closes_what_it_opens_and_has_every_pad_of_the_board_once(string name)
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
