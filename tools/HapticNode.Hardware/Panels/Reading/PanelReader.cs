using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Reads the text of a panel file.</summary>
internal static class PanelReader
{
    private static readonly Dictionary<string, LaneKind> s_laneKinds = new()
    {
        ["motor"] = LaneKind.Motor,
        ["tone"] = LaneKind.Tone,
        ["light"] = LaneKind.Light,
    };

    private static readonly Dictionary<string, LaneStage> s_stages = new()
    {
        ["bidirectional"] = LaneStage.Bidirectional,
        ["low-side"] = LaneStage.LowSide,
    };

    /// <summary>Reads a panel; null where the text is not YAML.</summary>
    internal static Panel? Read(string text, string file, ProblemList problems)
    {
        YamlStream stream = [];
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            problems.Add((int)exception.Start.Line, "", $"is not YAML: {exception.Message}");
            return null;
        }

        if (stream.Documents.Count == 0)
        {
            problems.Add(1, "", "is empty");
            return null;
        }

        MapReader root = new MapReader(stream.Documents[0].RootNode, 1, "", problems)
            .Only("panel", "title", "revision", "node_connector", "rails", "types", "parts", "controls", "lanes", "gate", "boards");
        IReadOnlyList<PartType> types = PartReader.Types(root.Group("types"));
        return new Panel
        {
            File = file,
            Name = root.Text("panel"),
            Title = root.Text("title"),
            Revision = root.Text("revision"),
            NodeConnector = root.Text("node_connector"),
            Rails = [.. root.Group("rails").Groups.Select(group => ReadRail(group.Name, group.Group))],
            Types = types,
            Parts = PartReader.Parts(root.Group("parts"), types, problems),
            Controls = [.. root.Group("controls").Groups.Select(group => ReadControl(group.Name, group.Group))],
            Lanes = [.. root.Group("lanes").Groups.Select(group => ReadLane(group.Name, group.Group))],
            Gate = ReadGate(root.Group("gate")),
            Boards = [.. root.Group("boards").Groups.Select(group => BoardReader.Read(group.Name, group.Group))],
        };
    }

    private static Rail ReadRail(string net, MapReader group)
    {
        group.Only("min_v", "volts", "max_v", "limit_ma", "from", "through");
        return new Rail(
            net,
            group.Number("min_v", 0.5, 60),
            group.Number("volts", 0.5, 60),
            group.Number("max_v", 0.5, 60),
            group.Number("limit_ma", 1, 1e5),
            group.OptionalText("from"),
            group.OptionalText("through"),
            group.Line);
    }

    private static Control ReadControl(string name, MapReader group)
    {
        group.Only("nets");
        IReadOnlyList<string> nets = group.List("nets");
        if (nets.Count is 0 or > 2)
        {
            group.Problem("nets", "must have one net for a button or two for an encoder");
        }

        return new Control(name, nets, group.Line);
    }

    private static Lane ReadLane(string name, MapReader group)
    {
        group.Only("kind", "net", "stage", "neutral", "carrier_hz", "enable", "load", "supply", "max_ma");
        return new Lane(
            name,
            group.Word("kind", s_laneKinds),
            group.Text("net"),
            group.Word("stage", s_stages),
            group.Number("neutral", 0, 1),
            (int)group.Number("carrier_hz", 1, 1e6),
            group.OptionalText("enable"),
            group.Text("load"),
            group.Text("supply"),
            group.Number("max_ma", 0.1, 1e4),
            group.Line);
    }

    private static DriverGate ReadGate(MapReader group)
    {
        group.Only("net", "part", "output", "resistor", "capacitor", "period_ms");
        return new DriverGate(
            group.Text("net"),
            group.Text("part"),
            group.Text("output"),
            group.Text("resistor"),
            group.Text("capacitor"),
            group.Number("period_ms", 0.1, 1000),
            group.Line);
    }
}
