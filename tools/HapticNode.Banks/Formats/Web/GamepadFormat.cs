using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Web;

/// <summary>The effects of the W3C Gamepad API: a strong and a weak motor at one strength for a time.</summary>
public sealed class GamepadFormat : IFormat
{
    private const double LongestMilliseconds = 5000;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "gamepad",
        "W3C Gamepad effect",
        [".json"],
        Reads: true,
        Writes: true,
        "a strong (erm) and a weak (lra) motor, a level for each stretch",
        "courses, clicks, brakes, tones, lights, loops",
        "Writes a list of effects, each with the delay before it.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".json" && (Sniff.HasKey(file, "dual-rumble") || Sniff.HasKey(file, "trigger-rumble") || Sniff.HasKey(file, "strongMagnitude") || Sniff.HasKey(file, "weakMagnitude"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        JsonItem root = JsonText.Read(file, lenient: false);
        LossList losses = new();
        List<(double, double)> strong = [];
        List<(double, double)> weak = [];
        double length = 0;
        foreach (JsonItem effect in root.IsArray ? root.Items : [root])
        {
            length += Effect(effect.As(System.Text.Json.JsonValueKind.Object, "effect", "an object"), strong, weak, losses);
            if (length > FormatLimits.Milliseconds)
            {
                throw effect.Problem("TooLong", $"more than {FormatLimits.Milliseconds / 1000} s; no more is read");
            }
        }

        FormLane[] lanes = [new(LaneKind.Motor, LaneNames.Motor, Ramps.Held(weak), []), new(LaneKind.Motor, LaneNames.SlowMotor, Ramps.Held(strong), [])];
        FormLane[] used = [.. lanes.Where(lane => lane.Points.Any(point => point.Level > 0))];
        return [new HapticForm(file.Stem, used.Length > 0 ? used : lanes[..1], length) { Losses = losses.ToList() }];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        foreach (FormLane other in form.Lanes.Where(lane => lane.Kind != LaneKind.Motor))
        {
            losses.Add("lane", other.Name, $"{other.Points.Count} points", "a game pad has motors only; left out");
        }

        ChosenLane.Once(form, Info.Title, losses);
        Waveform Motor(string name) => Waveform.Of(
            ChosenLane.Unbraked(form.Lanes.FirstOrDefault(lane => lane.Kind == LaneKind.Motor && lane.Name == name) ?? new FormLane(LaneKind.Motor, name, [], []), Info.Title, losses), form, options, Waveform.Permille);
        JsonArray effects = [.. GamepadEffects.Of(Motor(LaneNames.SlowMotor), Motor(LaneNames.Motor), losses)];
        return new WrittenForm([WrittenFile.OfText("", ".json", JsonWriting.Write(effects, 2))], losses.ToList());
    }

    private static double Effect(JsonItem effect, List<(double, double)> strong, List<(double, double)> weak, LossList losses)
    {
        // Parameters alone, as they are kept beside the call that plays them, are those of the usual type.
        if ((effect.OptionalString("type") ?? "dual-rumble") is not ("dual-rumble" or "trigger-rumble"))
        {
            throw effect.Require("type").Problem("TypeError", $"'{effect.OptionalString("type")}' is not a type of effect; expected are dual-rumble and trigger-rumble");
        }

        JsonItem values = effect.OptionalObject("params") ?? effect;
        double duration = Milliseconds(values, "duration");
        double delay = Milliseconds(values, "startDelay");
        if (delay + duration > LongestMilliseconds)
        {
            throw values.Problem("TypeError", FormattableString.Invariant($"delay and duration are {delay + duration} ms together; at most {LongestMilliseconds} are played"));
        }

        double Magnitude(string name) => values[name]?.Within(name, 0, 1, "TypeError") ?? 0;
        double strength = Magnitude("strongMagnitude");
        double weakness = Magnitude("weakMagnitude");
        if (Magnitude("leftTrigger") + Magnitude("rightTrigger") > 0)
        {
            losses.Add("trigger", LossList.Time(strong.Sum(step => step.Item1)), "leftTrigger, rightTrigger", "there are no triggers here; left out");
        }

        strong.AddRange([(delay, 0), (duration, strength)]);
        weak.AddRange([(delay, 0), (duration, weakness)]);
        return delay + duration;
    }

    private static double Milliseconds(JsonItem values, string name) =>
        values[name] is { } item ? item.Within(name, 0, LongestMilliseconds, "TypeError", " ms, the longest that is recommended") : 0;
}
