using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Panels.Reading;

namespace HapticNode.Hardware;

/// <summary>The form of panel files as a JSON Schema, for editors that complete and check YAML by one.</summary>
public static class PanelSchema
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "panel.schema.json";

    /// <summary>Writes the schema.</summary>
    /// <returns>The text of the file.</returns>
    public static string Write()
    {
        JsonObject schema = Group(
            ["panel", "title", "revision", "node_connector", "rails", "types", "parts", "controls", "lanes", "gate", "boards"],
            ("panel", Text("The panel's name.")),
            ("title", Text("What it is, in a sentence.")),
            ("revision", Text("The revision of the hardware.")),
            ("bank", Text("The bank that its firmware carries: a file beside this one, or 'standard'.")),
            ("node_connector", Text("The reference of the connector to the node's board.")),
            ("rails", MapOf(Rail())),
            ("types", MapOf(PartType())),
            ("parts", MapOf(Part())),
            ("controls", MapOf(Control())),
            ("lanes", MapOf(Lane())),
            ("i2c", Group(["data", "clock"], ("data", Text("The net of SDA.")), ("clock", Text("The net of SCL.")))),
            ("gate", Gate()),
            ("boards", MapOf(Board())));
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", "A HapticNode panel");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Rail() => Group(
        ["min_v", "volts", "max_v", "limit_ma"],
        ("min_v", Number(0.5, 60, "The lowest voltage in normal operation.")),
        ("volts", Number(0.5, 60, "The usual voltage.")),
        ("max_v", Number(0.5, 60, "The highest voltage in normal operation.")),
        ("limit_ma", Number(1, 1e5, "The most that may be drawn from it.")),
        ("from", Text("The rail that feeds it; without one the node's board does.")),
        ("through", Text("The part between them.")));

    private static JsonObject PartType() => Group(
        ["kind", "value", "maker", "number", "package", "price"],
        ("kind", Words(PartReader.Kinds, "What it does in a circuit.")),
        ("value", Scalar("What is written beside it.")),
        ("maker", Text("Who makes it.")),
        ("number", Scalar("The maker's number.")),
        ("alternates", List(Scalar("Another part that fits."))),
        ("package", Scalar("The package.")),
        ("footprint", Text("KiCad library and footprint.")),
        ("price", Words(["A", "B", "C", "D", "E"], "A up to 0.10, B up to 0.50, C up to 2, D up to 10, E above.")),
        ("pins", MapOf(Scalar("The pad."))),
        ("ratings", Group([], [.. RatingKey.All.Select(key => (key.Name, Number(key.Minimum, key.Maximum, "")))])),
        ("confirm", Text("What must still be read in the datasheet.")));

    private static JsonObject Part() => Group(
        ["type", "nets"],
        ("type", Text("One of the types.")),
        ("nets", new JsonObject { ["description"] = "A net for each pin, in order or by name.", ["type"] = new JsonArray("array", "object") }),
        ("near", Text("The part that it must sit beside.")));

    private static JsonObject Control() => Group(
        ["nets"],
        ("nets", List(Text("One net for a button, two for an encoder."))),
        ("active", Words(["low", "high"], "The level of a pressed button: low for a contact to ground.")),
        ("pull", Words(["up", "down", "none"], "The resistor in the chip.")),
        ("detents", Number(1, 1000, "Clicks in a turn of an encoder.")),
        ("cycles", Number(1, 1000, "Quadrature cycles in a turn; as many as detents without it.")),
        ("rest", Words(EncoderFacts.Rests, "How the contacts A and B stand at rest.")),
        ("reverse", new JsonObject { ["type"] = "boolean", ["description"] = "Whether it counts down when turned clockwise." }));

    private static JsonObject Lane() => Group(
        ["kind", "stage", "load", "supply", "max_ma"],
        ("kind", Words(["motor", "tone", "light"], "What it speaks through.")),
        ("net", Text("The net from the node.")),
        ("nets", List(Text("The two nets of a bridge: forward and backward."))),
        ("stage", Words(PanelReader.Stages, "How the net drives the load.")),
        ("brake", Words(["high", "low"], "How a bridge shorts its motor: both inputs high (DRV8833, DRV8837, TB6612) or low (L9110).")),
        ("loop", Words(["closed", "open"], "Whether a DRV2605L follows the motor by its back-EMF.")),
        ("neutral", Number(0, 1, "The duty at which the stage does nothing; it follows from the stage.")),
        ("carrier_hz", Number(1, 1e6, "The PWM frequency; of a tone, the first one.")),
        ("enable", Text("The net that must be high for the stage to do anything.")),
        ("load", Text("The reference of the load.")),
        ("supply", Text("The rail of the load.")),
        ("max_ma", Number(0.1, 1e4, "The most that it draws from the rail.")),
        ("profile", Text("The actuator profile: a shipped name, or a .yaml file beside this one.")));

    private static JsonObject Gate() => Group(
        ["net", "part", "output", "resistor", "capacitor", "period_ms"],
        ("net", Text("The net that the node toggles.")),
        ("part", Text("The monostable.")),
        ("output", Text("The net that enables the drivers.")),
        ("resistor", Text("The timing resistor.")),
        ("capacitor", Text("The timing capacitor.")),
        ("period_ms", Number(0.1, 1000, "The time between two toggles.")));

    private static JsonObject Board() => Group(
        ["board", "number", "chip", "pins", "pwm", "serial", "draws_ma"],
        ("board", Words([.. BoardHeaders.All.Select(row => row.Board).Distinct()], "The development board.")),
        ("number", Scalar("The maker's number.")),
        ("chip", Words([.. ChipFacts.All.Where(chip => chip.Boards.Count > 0).Select(chip => chip.Name)], "Its chip.")),
        ("pins", MapOf(Number(0, 63, "A GPIO number."))),
        ("pwm", MapOf(new JsonObject { ["description"] = "A PWM function, or two of a pair for a bridge.", ["type"] = new JsonArray("integer", "array") })),
        ("counted", List(Text("An encoder that the chip's pulse counter follows."))),
        ("serial", Group(
            ["port", "baud", "receive", "transmit"],
            ("port", Text("The serial port for tuning.")),
            ("baud", Number(300, 5e6, "Its speed.")),
            ("receive", Number(0, 63, "GPIO number of its receive pin.")),
            ("transmit", Number(0, 63, "GPIO number of its transmit pin.")),
            ("on_board", new JsonObject { ["type"] = "boolean", ["description"] = "Whether it is at the board itself." }))),
        ("draws_ma", Number(0, 5000, "What the board itself takes from the 5 V rail.")));

    private static JsonObject Group(IReadOnlyList<string> required, params (string Key, JsonObject Value)[] keys)
    {
        var group = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            group["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]);
        }

        group["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)key.Value)));
        return group;
    }

    private static JsonObject MapOf(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject List(JsonObject value) => new() { ["type"] = "array", ["items"] = value };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Scalar(string description) => new() { ["type"] = new JsonArray("string", "number"), ["description"] = description };

    private static JsonObject Words(IReadOnlyList<string> words, string description) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]), ["description"] = description };

    private static JsonObject Number(double minimum, double maximum, string description)
    {
        var number = new JsonObject { ["type"] = "number", ["minimum"] = minimum, ["maximum"] = maximum };
        if (description.Length > 0)
        {
            number["description"] = description;
        }

        return number;
    }
}
