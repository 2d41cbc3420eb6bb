using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Finds the lane of a bank for a lane of an effect, and turns the one into the kind of the other.</summary>
internal static class LaneChoice
{
    private const double ToneHertz = 2000;
    private const double LowestClickHertz = 1500;
    private const double ClickHertz = 2500;
    private const double LoudestTone = 0.6;

    // A motor that turns starts slowly; banks call it by what it is.
    internal static bool IsSlow(string lane) => lane.StartsWith(LaneNames.SlowMotor, StringComparison.Ordinal);

    internal static int Find(Bank bank, FormLane lane, string? wanted)
    {
        if (wanted is not null)
        {
            int found = IndexOf(bank, wanted);
            return found >= 0 ? found : throw new ArgumentException($"there is no lane '{wanted}'; the lanes are {string.Join(", ", Names(bank))}");
        }

        int named = IndexOf(bank, lane.Name);
        return named >= 0 && bank.LaneKinds[named] == lane.Kind ? named
            : Enumerable.Range(0, bank.Lanes.Count).FirstOrDefault(index => bank.LaneKinds[index] == lane.Kind, -1);
    }

    internal static FormLane Convert(FormLane lane, LaneKind kind, LossList losses)
    {
        ChosenLane.WithoutSharpness(lane, "a motor driven at its resonance", losses);
        if (kind == lane.Kind)
        {
            return lane with { Sharpness = [], Points = kind == LaneKind.Tone ? Heard(lane, losses) : lane.Points };
        }

        if (kind != LaneKind.Motor && lane.Points.Any(point => point.Level < 0))
        {
            losses.Add("brake", lane.Name, "levels below 0", "only a motor brakes; taken as 0");
        }

        if (kind != LaneKind.Tone && lane.Points.Any(point => point.Hertz > 0))
        {
            losses.Add("frequency", lane.Name, $"{LossList.Number(lane.Points.Max(point => point.Hertz))} Hz at most", "only a buzzer has frequencies; left out");
        }

        if (kind == LaneKind.Tone)
        {
            losses.Add("level", lane.Name, "full", FormattableString.Invariant($"a tone is at most 60 %, and was none here: {ToneHertz} Hz"));
            return lane with
            {
                Kind = kind,
                Sharpness = [],
                Points = [.. Tones(lane)],
                Transients = [],
            };
        }

        return lane with { Kind = kind, Sharpness = [], Points = [.. lane.Points.Select(point => point with { Hertz = 0 })] };
    }

    // A melody stays one when a note of it is moved by octaves.
    private static IReadOnlyList<FormPoint> Heard(FormLane lane, LossList losses)
    {
        double[] unheard = [.. lane.Points.Select(point => point.Hertz).Where(hertz => hertz is > 0 and (< Limits.MinHertz or > Limits.MaxHertz)).Distinct()];
        if (unheard.Length == 0)
        {
            return lane.Points;
        }

        losses.Add("frequency", lane.Name, string.Join(", ", unheard.Select(LossList.Number)) + " Hz", $"a cue has {Limits.MinHertz} to {Limits.MaxHertz} Hz; moved by octaves");
        return [.. lane.Points.Select(point => point with { Hertz = Octaves(point.Hertz) })];
    }

    private static double Octaves(double hertz)
    {
        while (hertz is > 0 and < Limits.MinHertz)
        {
            hertz *= 2;
        }

        while (hertz > Limits.MaxHertz)
        {
            hertz /= 2;
        }

        return hertz;
    }

    // A buzzer has no clicks of its own: each becomes a short blip.
    private static IEnumerable<FormPoint> Tones(FormLane lane)
    {
        double from = 0;
        foreach (Transient click in lane.Transients)
        {
            foreach (FormPoint point in Course.Part(lane.Points, from, click.Milliseconds))
            {
                yield return Tone(point);
            }

            double hertz = LowestClickHertz + (ClickHertz * click.Sharpness);
            double end = click.Milliseconds + TransientRule.Standard.DriveOf(click.Sharpness);
            yield return new FormPoint(click.Milliseconds, click.Level * LoudestTone, hertz);
            yield return new FormPoint(end, click.Level * LoudestTone, hertz);
            yield return new FormPoint(end, 0, hertz);
            from = end;
        }

        foreach (FormPoint point in Course.Part(lane.Points, from, double.MaxValue))
        {
            yield return Tone(point);
        }

        static FormPoint Tone(FormPoint point) => point with { Level = Math.Max(0, point.Level) * LoudestTone, Hertz = ToneHertz };
    }

    private static int IndexOf(Bank bank, string name) => Names(bank).ToList().IndexOf(name);

    private static IEnumerable<string> Names(Bank bank) => Enumerable.Range(0, bank.Lanes.Count).Select(index => BankFile.NameOf(bank.Lanes, index));
}
