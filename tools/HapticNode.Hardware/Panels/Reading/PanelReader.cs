using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

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
        ["bridge"] = LaneStage.Bridge,
        ["drv2605l"] = LaneStage.Drv2605,
        ["pin"] = LaneStage.Pin,
    };

    /// <summary>The words for driver stages.</summary>
    internal static IReadOnlyList<string> Stages => [.. s_stages.Keys];

    private static readonly Dictionary<string, BridgeBrake> s_brakes = new() { ["high"] = BridgeBrake.High, ["low"] = BridgeBrake.Low };

    private static readonly Dictionary<string, bool> s_loops = new() { ["open"] = false, ["closed"] = true };

    private static readonly Dictionary<string, bool> s_actives = new() { ["low"] = false, ["high"] = true };

    private static readonly Dictionary<string, PinPull> s_pulls = new() { ["up"] = PinPull.Up, ["down"] = PinPull.Down, ["none"] = PinPull.None };

    private static readonly Dictionary<string, string> s_rests = EncoderFacts.Rests.ToDictionary(rest => rest);

    /// <summary>Reads a panel; null where the text is not YAML.</summary>
    internal static Panel? Read(string text, string file, ProblemList problems)
    {
        if (YamlMap.Parse(text, problems) is not { } root)
        {
            return null;
        }

        root.Only("panel", "title", "revision", "bank", "node_connector", "rails", "types", "parts", "controls", "lanes", "i2c", "gate", "boards");
        IReadOnlyList<PartType> types = PartReader.Types(root.Group("types"));
        return new Panel
        {
            File = file,
            Name = root.Text("panel"),
            Title = root.Text("title"),
            Revision = root.Text("revision"),
            Bank = root.Has("bank") ? root.Text("bank") : Panel.StandardBank,
            NodeConnector = root.Text("node_connector"),
            Rails = [.. root.Group("rails").Groups.Select(group => ReadRail(group.Name, group.Group))],
            Types = types,
            Parts = PartReader.Parts(root.Group("parts"), types, problems),
            Controls = [.. root.Group("controls").Groups.Select(group => ReadControl(group.Name, group.Group))],
            Lanes = [.. root.Group("lanes").Groups.Select(group => ReadLane(group.Name, group.Group))],
            I2c = root.Has("i2c") ? ReadI2c(root.Group("i2c")) : null,
            Gate = ReadGate(root.Group("gate")),
            Boards = [.. root.Group("boards").Groups.Select(group => BoardReader.Read(group.Name, group.Group))],
        };
    }

    private static Rail ReadRail(string net, YamlMap group)
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

    private static Control ReadControl(string name, YamlMap group)
    {
        IReadOnlyList<string> nets = group.List("nets");
        if (nets.Count is 0 or > 2)
        {
            group.Problem("nets", "must have one net for a button or two for an encoder");
        }

        bool isEncoder = nets.Count == 2;
        group.Only(isEncoder ? ["nets", "pull", "detents", "cycles", "rest", "reverse"] : ["nets", "pull", "active"]);
        bool isActiveHigh = group.Word("active", s_actives, false);
        return new Control(
            name, nets, isActiveHigh, group.Word("pull", s_pulls, isActiveHigh ? PinPull.Down : PinPull.Up), isEncoder ? ReadEncoder(group) : null, group.Line);
    }

    private static EncoderFacts ReadEncoder(YamlMap group)
    {
        int detents = (int)group.Number("detents", 1, 1000, EncoderFacts.Usual.DetentsPerTurn);
        int cycles = (int)group.Number("cycles", 1, 1000, detents);
        if (detents % cycles != 0 || detents / cycles is not (1 or 2 or 4))
        {
            group.Problem("cycles", $"must be detents, half of them or a quarter of them: {detents} detents a turn in {cycles} cycles are not 1, 2 or 4 a cycle");
            cycles = detents;
        }

        return new EncoderFacts(detents, cycles, group.Word("rest", s_rests, EncoderFacts.Usual.Rest), group.Flag("reverse"));
    }

    private static Lane ReadLane(string name, YamlMap group)
    {
        LaneStage stage = group.Word("stage", s_stages);
        bool isBridge = stage == LaneStage.Bridge;
        group.Only(
        [
            "kind", isBridge ? "nets" : "net", "stage", "neutral", "carrier_hz", "enable", "load", "supply", "max_ma", "profile",
            .. isBridge ? ["brake"] : Array.Empty<string>(), .. stage == LaneStage.Drv2605 ? ["loop"] : Array.Empty<string>(),
        ]);
        IReadOnlyList<string> nets = isBridge ? group.List("nets") : [group.Text("net")];
        if (isBridge && nets.Count != 2)
        {
            group.Problem("nets", "must have two nets: forward and backward");
        }

        var lane = new Lane(
            name,
            group.Word("kind", s_laneKinds),
            nets.ElementAtOrDefault(0) ?? "",
            nets.ElementAtOrDefault(1) ?? "",
            stage,
            isBridge ? group.Word("brake", s_brakes) : BridgeBrake.High,
            stage == LaneStage.Drv2605 && group.Word("loop", s_loops),
            NeutralDuty: 0,
            stage == LaneStage.Pin ? 1 : (int)group.Number("carrier_hz", 1, 1e6),
            group.OptionalText("enable"),
            group.Text("load"),
            group.Text("supply"),
            group.Number("max_ma", 0.1, 1e4),
            group.OptionalText("profile"),
            group.Line);
        return lane with { NeutralDuty = group.Number("neutral", 0, 1, lane.RightNeutral) };
    }

    private static I2cBus ReadI2c(YamlMap group)
    {
        group.Only("data", "clock");
        return new I2cBus(group.Text("data"), group.Text("clock"), group.Line);
    }

    private static DriverGate ReadGate(YamlMap group)
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
