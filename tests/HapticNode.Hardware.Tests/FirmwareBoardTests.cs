using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

/// <summary>What the firmware and the virtual board know of panels and chips is made of the panel and chip files.</summary>
[TestClass]
public sealed class FirmwareBoardTests
{
    [TestMethod]
    public void The_definitions_in_the_firmware_are_what_the_panel_files_make()
    {
        string boards = RepositoryRoot.PathOf("firmware", "HapticNode.Device", "Boards");
        AssertMade([.. ShippedPanel.Names.Select(name => (Path.Combine(boards, BoardSource.ClassOf(name) + ".cs"), Source(name)))]);
    }

    [TestMethod]
    public void The_boards_of_the_virtual_board_are_what_the_chip_files_make() =>
        AssertMade((RepositoryRoot.PathOf("tools", "HapticNode.VirtualBoard", "BoardProfiles.cs"), ProfileSource.Write()));

    [TestMethod]
    public void The_schema_for_editors_is_what_the_reader_knows() =>
        AssertMade((RepositoryRoot.PathOf("hardware", PanelSchema.FileName), PanelSchema.Write()));

    [TestMethod]
    public void Every_shipped_panel_is_in_the_tools()
    {
        string[] folders = [.. Directory.GetDirectories(RepositoryRoot.PathOf("hardware"), "panel-*").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(folders, PanelTemplates.Names.ToArray());
        CollectionAssert.AreEqual(folders, ShippedPanel.Names);
    }

    [TestMethod]
    public void The_sum_changes_with_a_pin_and_not_with_a_drawing()
    {
        uint before = SumOf(ShippedPanel.Load("panel-mini"));

        Assert.AreNotEqual(before, SumOf(ShippedPanel.Changed("panel-mini", ("OK: 4", "OK: 13"))));
        Assert.AreNotEqual(before, SumOf(ShippedPanel.Changed("panel-mini", ("profile: lcm0827a3038f", "profile: vlv101040a"))));
        Assert.AreEqual(before, SumOf(ShippedPanel.Changed("panel-mini", ("price: B", "price: A"))));
    }

    [TestMethod]
    [DataRow("ESP32")]
    [DataRow("ESP32-S3")]
    public void No_pin_has_two_purposes_of_the_chip(string name)
    {
        ChipFacts chip = ChipFacts.Find(name);
        int[] all = [.. chip.Strapping, .. chip.Flash, .. chip.Programming, .. chip.Boards.SelectMany(board => board.OnBoard.Keys)];
        CollectionAssert.AllItemsAreUnique(all);
        Assert.IsEmpty(all.Except(chip.Pins));
    }

    [TestMethod]
    [DataRow("detents: 24", "detents: 48, cycles: 24", "encoder dial min 0 max 40 detents 2")]
    [DataRow("detents: 24", "detents: 24, rest: 1x", "encoder dial min 0 max 40 rest 1x")]
    [DataRow("detents: 24", "detents: 24, reverse: true", "encoder dial min 0 max 40 reverse")]
    public void What_the_panel_knows_of_an_encoder_goes_into_its_bank(string old, string changed, string line)
    {
        Panel panel = ShippedPanel.Changed("panel-mini", (old, changed));
        IReadOnlyList<string> lines = PanelBank.Carried(panel, File.ReadAllLines(Path.Combine(ShippedPanel.FolderOf("panel-mini"), "mini.bank")));
        CollectionAssert.Contains(lines.ToArray(), line);
    }

    [TestMethod]
    public void A_bank_that_says_other_of_an_encoder_than_the_panel_is_told()
    {
        Panel panel = ShippedPanel.Changed("panel-mini", ("detents: 24", "detents: 48, cycles: 24"));
        (int line, string message) = PanelBank.Contradictions(panel, ["# a bank", "encoder dial detents 4"]).Single();
        Assert.AreEqual(2, line);
        Assert.AreEqual("dial has detents 2 on panel-mini, and not 4", message);
    }

    private static uint SumOf(Panel panel) => BoardDefinition.Of(panel, panel.Boards[0]).Checksum;

    private static string Source(string name)
    {
        Panel panel = ShippedPanel.Load(name);
        return BoardSource.Write(panel, PanelBank.PathOf(panel) is { } bank ? PanelBank.Carried(panel, File.ReadAllLines(bank)) : null);
    }

    private static void AssertMade(params (string Path, string Content)[] files)
    {
        bool isBlessing = Environment.GetEnvironmentVariable("HAPTICNODE_BLESS") == "1";
        string[] different = [.. files.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Content).Select(file => Path.GetFileName(file.Path))];
        foreach ((string path, string content) in files.Where(file => isBlessing && different.Contains(Path.GetFileName(file.Path))))
        {
            File.WriteAllText(path, content);
        }

        if (isBlessing && different.Length > 0)
        {
            Assert.Inconclusive($"Written anew: {string.Join(", ", different)}.");
        }

        Assert.IsEmpty(different, $"Different: {string.Join(", ", different)}. 'hapticnode panel build', or the tests with HAPTICNODE_BLESS=1, write them anew.");
    }
}
