using System.Xml.Linq;
using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Drawing;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

[TestClass]
public sealed class DrawingTests
{
    public static IEnumerable<object[]> Drawings =>
        from name in ShippedPanel.Names
        from drawing in PanelDocuments.Drawings(ShippedPanel.Load(name))
        select new object[] { name, drawing.Name };

    [TestMethod]
    [DynamicData(nameof(Drawings))]
    public void NoTextCoversAnotherOrLeavesThePage(string name, string drawing)
    {
        (SvgCanvas canvas, double height) = Draw(name, drawing);
        double width = WidthOf(name, drawing);

        foreach ((int index, TextBox text) in canvas.Texts.Index())
        {
            TextBox? other = canvas.Texts.Skip(index + 1).FirstOrDefault(text.Overlaps);
            Assert.IsNull(other, $"'{text.Text}' and '{other?.Text}' overlap.");
            Assert.IsTrue(text.Left >= 0 && text.Right <= width && text.Top >= 0 && text.Bottom <= height, $"'{text.Text}' leaves the page.");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Drawings))]
    public void NoLineRunsThroughAText(string name, string drawing)
    {
        (SvgCanvas canvas, _) = Draw(name, drawing);

        string[] crossed = [.. canvas.Texts.Where(text => canvas.Lines.Any(text.IsCrossed)).Select(text => text.Text)];

        Assert.IsEmpty(crossed, string.Join(", ", crossed));
    }

    [TestMethod]
    [DynamicData(nameof(Drawings))]
    public void ADrawingIsOneSoundFileInLightAndDarkColours(string name, string drawing)
    {
        string content = ContentOf(name, drawing);

        Assert.AreEqual("svg", XDocument.Parse(content).Root!.Name.LocalName);
        Assert.Contains("prefers-color-scheme:dark", content);
        Assert.DoesNotContain("href", content);
        Assert.DoesNotContain("var(", content);
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void TheSchematicShowsEveryPartAndEveryNet(string name)
    {
        Panel panel = ShippedPanel.Load(name);
        string[] words = [.. Draw(name, "schematic.svg").Canvas.Texts.SelectMany(text => text.Text.Split(' ', ':', '(', ')'))];

        string[] parts = [.. panel.Parts.Select(part => part.Reference).Except(words)];
        string[] nets = [.. panel.Nets.Select(net => net.Net).Except(words)];

        Assert.IsEmpty(parts, string.Join(", ", parts));
        Assert.IsEmpty(nets.Except(InnerNets(panel)), string.Join(", ", nets));
    }

    [TestMethod]
    public void TheWiringNamesBothEndsOfEveryWire()
    {
        Panel panel = ShippedPanel.Load("panel-a");
        string drawing = ContentOf("panel-a", "wiring-panel-a.svg");

        foreach (string net in panel.Boards[0].Pins.Keys)
        {
            Assert.Contains($">{net} · X1-", drawing.Replace("&#183;", "·", StringComparison.Ordinal));
        }
    }

    // Nets within one drawn circuit, between transistor, resistor and gate, or between two transistors.
    private static IEnumerable<string> InnerNets(Panel panel) =>
        Circuits.LowSideSwitch.Of(panel).SelectMany(stage => new[] { stage.GateNet, stage.Transistor!.At("S") });

    private static (SvgCanvas Canvas, double Height) Draw(string name, string drawing)
    {
        Panel panel = ShippedPanel.Load(name);
        return drawing switch
        {
            "blocks.svg" => BlockDiagram.Draw(panel),
            "schematic.svg" => SchematicDrawing.Draw(panel),
            _ => WiringDrawing.Draw(panel, panel.Boards.First(board => drawing == $"wiring-{board.Definition}.svg")),
        };
    }

    private static string ContentOf(string name, string drawing) =>
        PanelDocuments.Drawings(ShippedPanel.Load(name)).First(candidate => candidate.Name == drawing).Content;

    private static double WidthOf(string name, string drawing) =>
        double.Parse(XDocument.Parse(ContentOf(name, drawing)).Root!.Attribute("viewBox")!.Value.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
}
