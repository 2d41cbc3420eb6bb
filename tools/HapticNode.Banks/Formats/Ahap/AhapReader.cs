using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>Reads an AHAP file as Apple says: missing values take defaults, values out of range are clamped, unknown keys passed over.</summary>
internal sealed class AhapReader(SourceFile file)
{
    private const double MillisecondsPerSecond = 1000;
    private const double DefaultStrength = 0.5;

    private readonly LossList _losses = new();
    private readonly List<Transient> _clicks = [];
    private readonly List<ContinuousEvent> _events = [];
    private readonly AhapControl _intensity = new(1);
    private readonly AhapControl _sharpness = new(0);

    internal HapticForm Read()
    {
        JsonItem root = JsonText.Read(file, lenient: true).As(JsonValueKind.Object, "the file", "an object");
        if (root["Version"] is { } version && version.AsDouble("Version") >= 2)
        {
            throw version.Problem("UnsupportedVersion", $"version {version.Text}; only version 1 is read");
        }

        foreach (JsonItem entry in root.Array("Pattern").Items)
        {
            Entry(entry.As(JsonValueKind.Object, "Pattern", "an array of objects"));
        }

        _clicks.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
        AhapVibration vibration = AhapVibration.Of(_events, _intensity, _sharpness);
        foreach (Transient click in _clicks.Where(click => _intensity.At(click.Milliseconds) < 1))
        {
            _losses.Add(
                "intensity of a click",
                LossList.Time(click.Milliseconds),
                LossList.Number(click.Level),
                "a curve of the whole pattern would scale it on a telephone; taken as it stands, as curves and clicks in two files play");
        }

        var lane = new FormLane(LaneKind.Motor, LaneNames.Motor, vibration.Points, _clicks) { Sharpness = vibration.Sharpness, TellsClicks = true };
        double end = Math.Max(vibration.EndMilliseconds, _clicks.Select(click => click.Milliseconds + TransientRule.Standard.DriveOf(click.Sharpness)).DefaultIfEmpty().Max());
        return new HapticForm(file.Stem, [lane], end) { Scale = LevelScale.Intensity, Losses = _losses.ToList() };
    }

    private void Entry(JsonItem entry)
    {
        bool isKnown = false;
        foreach (KeyValuePair<string, JsonItem> member in entry.Members)
        {
            isKnown = true;
            JsonItem body = member.Value;
            switch (member.Key)
            {
                case "Event":
                    Event(body.As(JsonValueKind.Object, "Event", "an object"));
                    break;
                case "Parameter":
                    Parameter(body.As(JsonValueKind.Object, "Parameter", "an object"));
                    break;
                case "ParameterCurve":
                    Curve(body.As(JsonValueKind.Object, "ParameterCurve", "an object"));
                    break;
                default:
                    throw body.Problem("UnknownEntry", $"'{member.Key}' is not an entry of a pattern; expected are Event, Parameter and ParameterCurve");
            }
        }

        if (!isKnown)
        {
            throw entry.Problem("UnknownEntry", "an entry of a pattern must be an Event, a Parameter or a ParameterCurve");
        }
    }

    private void Event(JsonItem body)
    {
        string type = body.OptionalString("EventType") ?? throw body.Problem("MissingField", "'EventType' is missing");
        double start = Milliseconds(body, "Time");
        Dictionary<string, double> values = [];
        foreach (JsonItem parameter in body.OptionalArray("EventParameters"))
        {
            parameter.As(JsonValueKind.Object, "EventParameters", "an array of objects");
            values[parameter.OptionalString("ParameterID") ?? throw parameter.Problem("MissingField", "'ParameterID' is missing")] = parameter.Double("ParameterValue");
        }

        double intensity = Strength(values, "HapticIntensity", start);
        double sharpness = Strength(values, "HapticSharpness", start);
        switch (type)
        {
            case "HapticTransient":
                _clicks.Add(new Transient(start, intensity, sharpness));
                Limit(_clicks.Count, body);
                break;
            case "HapticContinuous":
                double duration = Milliseconds(body, "EventDuration");
                ContinuousEvent vibration = new(start, duration, intensity, sharpness, Value("AttackTime"), Value("DecayTime"), values.GetValueOrDefault("Sustained", 1) != 0);
                if (vibration.IsShaped || Value("ReleaseTime") > 0)
                {
                    _losses.Add("envelope", LossList.Time(start), "attack, decay, release", "Apple gives no times for them: attack and decay are taken as shares of the event, the release is left out");
                }

                _events.Add(vibration);
                Limit(_events.Count, body);
                break;
            case "AudioContinuous":
            case "AudioCustom":
                _losses.Add("audio", LossList.Time(start), type, "sound of a pattern; left out");
                break;
            default:
                _losses.Add("event", LossList.Time(start), type, "an event that is not known; left out");
                break;
        }

        double Value(string name) => Math.Clamp(values.GetValueOrDefault(name), 0, 1);
    }

    private double Strength(Dictionary<string, double> values, string name, double start)
    {
        if (!values.TryGetValue(name, out double value))
        {
            return DefaultStrength;
        }

        if (value is < 0 or > 1)
        {
            _losses.Add(name, LossList.Time(start), LossList.Number(value), "out of range; clamped to 0..1, as Apple says");
        }

        return Math.Clamp(value, 0, 1);
    }

    private void Parameter(JsonItem body)
    {
        if (Control(body, out double minimum) is { } control)
        {
            control.Add([(Milliseconds(body, "Time"), Math.Clamp(body.Double("ParameterValue"), minimum, 1))]);
            Limit(control.Count, body);
        }
    }

    private void Curve(JsonItem body)
    {
        double start = Milliseconds(body, "Time");
        if (Control(body, out double minimum) is not { } control)
        {
            return;
        }

        List<(double Time, double Value)> points = [];
        foreach (JsonItem point in body.Array("ParameterCurveControlPoints").Items)
        {
            point.As(JsonValueKind.Object, "ParameterCurveControlPoints", "an array of objects");
            points.Add((Milliseconds(point, "Time"), Math.Clamp(point.Double("ParameterValue"), minimum, 1)));
            Limit(points.Count, point);
        }

        if (points.Count == 0)
        {
            return;
        }

        if (start > 0 && points[0].Time == start)
        {
            _losses.Add(
                "curve", LossList.Time(start), $"first point at {LossList.Time(start)}", "point times count from the curve's time, as Apple says; a writer that meant them from the pattern's start meant half of that");
        }

        // Points at one instant are a jump, and stay in their order.
        control.Add([.. points.OrderBy(point => point.Time).Select(point => (Math.Round(start + point.Time, AhapControl.TimeDigits), point.Value))]);
        Limit(control.Count, body);
    }

    private AhapControl? Control(JsonItem body, out double minimum)
    {
        string name = body.OptionalString("ParameterID") ?? throw body.Problem("MissingField", "'ParameterID' is missing");
        minimum = name == "HapticSharpnessControl" ? -1 : 0;
        switch (name)
        {
            case "HapticIntensityControl":
                return _intensity;
            case "HapticSharpnessControl":
                return _sharpness;
            default:
                _losses.Add("control", LossList.Time(Milliseconds(body, "Time")), name, "a control that no motor here follows; left out");
                return null;
        }
    }

    private static double Milliseconds(JsonItem body, string name)
    {
        if (body[name] is not { } item)
        {
            return 0;
        }

        double seconds = item.AsDouble(name);
        return seconds < 0 ? throw item.Problem("TimeOutOfRange", $"'{name}' is {item.Text}; it may not be negative")
            : seconds * MillisecondsPerSecond <= FormatLimits.Milliseconds ? Math.Round(seconds * MillisecondsPerSecond, AhapControl.TimeDigits)
            : throw item.Problem("TooLong", FormattableString.Invariant($"'{name}' is {item.Text}; at most {FormatLimits.Milliseconds / MillisecondsPerSecond} s are read"));
    }

    private static void Limit(int count, JsonItem place)
    {
        if (count > FormatLimits.Points)
        {
            throw place.Problem("TooLarge", $"more than {FormatLimits.Points} entries; no more are read");
        }
    }
}
