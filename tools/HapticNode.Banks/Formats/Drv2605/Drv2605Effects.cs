using System.Globalization;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Drv2605;

/// <summary>
/// The 123 effects of the DRV2605's library by number and name. The chip's maker publishes no waveforms, so each is put together here
/// from what its name says; the times are choices of this project.
/// </summary>
internal static class Drv2605Effects
{
    private const double Brake = 6;
    private const double StrongClick = 12;
    private const double SharpClick = 8.5;
    private const double SharpTick = 5;
    private const double TickBrake = 5.5;
    private const double MediumShare = 0.7;

    private static readonly Lazy<string[]> s_names = new(Read);

    /// <summary>The names; the first is that of effect 1.</summary>
    internal static IReadOnlyList<string> Names => s_names.Value;

    /// <summary>Appends an effect to a timeline.</summary>
    /// <returns>Whether it goes on until it is stopped.</returns>
    internal static bool Add(EffectTimeline timeline, int id)
    {
        string name = Names[id - 1];
        double level = Percent(name) / 100;
        switch (id)
        {
            case 7 or 8 or 9:
                timeline.Add(Course(new FormPoint(0, 0, 0, Curve.Out), new FormPoint(20, level), new FormPoint(40, 0)));
                break;
            case 13:
                Repeat(timeline, 15, 5, () => timeline.Hold(5, level));
                break;
            case 14 or (>= 47 and <= 51):
                timeline.Hold(150, level);
                break;
            case 15 or 16 or 118:
                timeline.Hold(300, level);
                return id == 118;
            case >= 52 and <= 57:
                Repeat(timeline, 3, 40, () => timeline.Hold(name.Contains("Sharp", StringComparison.Ordinal) ? 15 : 40, level * (name.Contains("Medium", StringComparison.Ordinal) ? MediumShare : 1)));
                return true;
            case >= 58 and <= 63:
                timeline.Add(Click(8, 0, level));
                break;
            case >= 64 and <= 69:
                timeline.Hold(60, level);
                break;
            case >= 70 and <= 117:
                timeline.Add(Ramp(name));
                break;
            case >= 119:
                timeline.Hold(200, level);
                break;
            default:
                Clicks(timeline, name, level);
                break;
        }

        return false;
    }

    private static void Clicks(EffectTimeline timeline, string name, double level)
    {
        bool isTick = name.Contains("Tick", StringComparison.Ordinal);
        bool isSharp = name.StartsWith("Sharp Click", StringComparison.Ordinal);
        double share = name.Contains("Medium", StringComparison.Ordinal) ? MediumShare : 1;
        FormLane click = isTick ? Click(SharpTick, TickBrake, level) : Click(isSharp ? SharpClick : StrongClick, Brake, level * share);
        int count = name.Contains("Triple", StringComparison.Ordinal) ? 3 : name.Contains("Double", StringComparison.Ordinal) ? 2 : 1;
        int gap = name.StartsWith("Short", StringComparison.Ordinal) ? 40 : name.StartsWith("Long", StringComparison.Ordinal) ? 100 : 60;
        Repeat(timeline, count, gap, () => timeline.Add(click));
    }

    private static void Repeat(EffectTimeline timeline, int count, double gap, Action part)
    {
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                timeline.Wait(gap, fromStart: false);
            }

            part();
        }
    }

    private static FormLane Ramp(string name)
    {
        bool isUp = name.Contains("Up", StringComparison.Ordinal);
        bool isSmooth = name.Contains("Smooth", StringComparison.Ordinal);
        double length = name.Contains("Long", StringComparison.Ordinal) ? 280 : name.Contains("Medium", StringComparison.Ordinal) ? 150 : 60;
        length *= name.Contains(" 2 ", StringComparison.Ordinal) ? 0.85 : 1;
        double full = name.Contains("50", StringComparison.Ordinal) ? 0.5 : 1;
        Curve curve = isSmooth ? Curve.InOut : isUp ? Curve.In : Curve.Out;
        return isUp ? Course(new FormPoint(0, 0, 0, curve), new FormPoint(length, full)) : Course(new FormPoint(0, full, 0, curve), new FormPoint(length, 0));
    }

    private static FormLane Course(params FormPoint[] points) => new(LaneKind.Motor, LaneNames.Motor, points, []);

    private static FormLane Click(double drive, double brake, double level) => new(
        LaneKind.Motor, LaneNames.Motor, [], [new Transient(0, level, 1) { DriveMilliseconds = drive, BrakeMilliseconds = brake, BrakeLevel = brake > 0 ? level : 0 }]);

    private static double Percent(string name)
    {
        int end = name.LastIndexOf('%');
        int start = end;
        while (start > 0 && char.IsAsciiDigit(name[start - 1]))
        {
            start--;
        }

        return end > start ? double.Parse(name[start..end], CultureInfo.InvariantCulture) : 100;
    }

    private static string[] Read()
    {
        using Stream stream = typeof(Drv2605Effects).Assembly.GetManifestResourceStream("HapticNode.Banks.Formats.Drv2605.effects.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')[1].Trim())];
    }
}
