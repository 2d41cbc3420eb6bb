using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Reads types of parts, and the parts themselves.</summary>
internal static class PartReader
{
    private static readonly Dictionary<string, PartKind> s_kinds = new()
    {
        ["resistor"] = PartKind.Resistor,
        ["capacitor"] = PartKind.Capacitor,
        ["diode"] = PartKind.Diode,
        ["transistor"] = PartKind.Transistor,
        ["light"] = PartKind.Light,
        ["button"] = PartKind.Button,
        ["encoder"] = PartKind.Encoder,
        ["schmitt-buffer"] = PartKind.SchmittBuffer,
        ["monostable"] = PartKind.Monostable,
        ["motor-driver"] = PartKind.MotorDriver,
        ["bridge"] = PartKind.Bridge,
        ["haptic-driver"] = PartKind.HapticDriver,
        ["regulator"] = PartKind.Regulator,
        ["fuse"] = PartKind.Fuse,
        ["linear-actuator"] = PartKind.LinearActuator,
        ["eccentric-motor"] = PartKind.EccentricMotor,
        ["sounder"] = PartKind.Buzzer,
        ["connector"] = PartKind.Connector,
        ["test-point"] = PartKind.TestPoint,
    };

    /// <summary>The words for kinds of parts.</summary>
    internal static IReadOnlyList<string> Kinds => [.. s_kinds.Keys];

    private static readonly Dictionary<string, char> s_prices = "ABCDE".ToDictionary(letter => letter.ToString());

    /// <summary>Reads the types.</summary>
    internal static IReadOnlyList<PartType> Types(YamlMap types) => [.. types.Groups.Select(entry => ReadType(entry.Name, entry.Group))];

    /// <summary>Reads the parts.</summary>
    internal static IReadOnlyList<Part> Parts(YamlMap parts, IReadOnlyList<PartType> types, ProblemList problems)
    {
        List<Part> found = [];
        foreach ((string reference, YamlMap group) in parts.Groups)
        {
            group.Only("type", "nets", "near");
            string name = group.Text("type");
            PartType? type = types.FirstOrDefault(candidate => candidate.Name == name);
            if (type is null)
            {
                problems.Unknown(group.LineAt("type"), $"parts.{reference}.type", name, [.. types.Select(candidate => candidate.Name)]);
                continue;
            }

            found.Add(new Part(reference, type, NetsOf(type, group, problems, reference), group.OptionalText("near"), group.Line));
        }

        return found;
    }

    private static PartType ReadType(string name, YamlMap group)
    {
        group.Only("kind", "value", "maker", "number", "alternates", "package", "footprint", "price", "pins", "ratings", "confirm");
        IReadOnlyList<PartPin> pins = [.. group.Group("pins").Texts.Select(pin => new PartPin(pin.Name, pin.Text))];
        return new PartType(
            name,
            group.Word("kind", s_kinds),
            group.Text("value"),
            group.Text("maker"),
            group.Text("number"),
            group.List("alternates"),
            group.Text("package"),
            group.OptionalText("footprint"),
            group.Word("price", s_prices),
            pins.Count > 0 ? pins : [new PartPin("1", "1"), new PartPin("2", "2")],
            Ratings(group.Group("ratings")),
            group.OptionalText("confirm"),
            group.Line);
    }

    private static Dictionary<string, double> Ratings(YamlMap group)
    {
        group.Only([.. RatingKey.All.Select(key => key.Name)]);
        return group.Texts
            .Select(entry => RatingKey.Find(entry.Name))
            .OfType<RatingKey>()
            .ToDictionary(key => key.Name, key => group.Number(key.Name, key.Minimum, key.Maximum));
    }

    // Short form: a list with a net for every pin in order. Long form: a group with a net for every pin by its name.
    private static Dictionary<string, string> NetsOf(PartType type, YamlMap group, ProblemList problems, string reference)
    {
        string key = $"parts.{reference}.nets";
        if (group.HasList("nets"))
        {
            IReadOnlyList<string> nets = group.List("nets");
            if (nets.Count != type.Pins.Count)
            {
                problems.Add(group.LineAt("nets"), key, $"has {nets.Count} nets; {type.Name} has {type.Pins.Count} pins");
            }

            return type.Pins.Zip(nets).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        }

        Dictionary<string, string> named = [];
        string[] names = [.. type.Pins.Select(pin => pin.Name)];
        foreach ((string pin, string net, int line) in group.Group("nets").Texts)
        {
            named[pin] = net;
            if (!names.Contains(pin))
            {
                problems.Unknown(line, $"{key}.{pin}", pin, names);
            }
        }

        foreach (string pin in names.Where(pin => !named.ContainsKey(pin)))
        {
            problems.Add(group.LineAt("nets"), $"{key}.{pin}", $"is missing: {Part.NotConnected} where it is left open on purpose");
        }

        return named;
    }
}
