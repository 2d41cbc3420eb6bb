using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>What one count of a recording is in g: the header says so, or gravity does, which every accelerometer sees.</summary>
internal static class UnitChoice
{
    private const double Nearness = 0.2;

    // One axis may see a part of gravity only: it must be all of it.
    private const double NearnessOfOne = 0.05;

    /// <summary>Decides the unit.</summary>
    /// <returns>The factor to the unit of the result, that unit, and how it is known.</returns>
    internal static (double Scale, string Unit, string Basis) Of(Recording recording, RecordedChannel[] axes)
    {
        if (Array.Find(axes, axis => axis.Unit is not null)?.Unit is { } named)
        {
            return named.InG is double factor ? (factor, "g", $"{named.Word}, as stated") : (1, named.Word, $"{named.Word}, as stated: no acceleration");
        }

        double norm = Math.Sqrt(axes.Take(3).Sum(axis => Math.Pow(Robust.Median(axis.Values.Where(value => !double.IsNaN(value))), 2)));
        double nearness = axes.Length >= 3 ? Nearness : NearnessOfOne;
        SampleUnit? byGravity = SampleUnit.Accelerations.FirstOrDefault(unit => Math.Abs((norm * unit.InG!.Value) - 1) < nearness);
        if (byGravity is not null)
        {
            return (byGravity.InG!.Value, "g", $"{byGravity.Word}, since gravity is {norm:0.###} of it");
        }

        SampleUnit? byHabit = axes.Length < 2 ? null : Habit(axes[0].Name, recording.TimeName);
        return byHabit is null
            ? (1, "unknown", "unknown: name it with --unit")
            : (byHabit.InG!.Value, "g", $"{byHabit.Word}, as loggers with such a header have");
    }

    // adxl345spi writes time,x,y,z in g; others timestamp,x,y,z, and loggers of a phone ax,ay,az, in m/s2.
    private static SampleUnit? Habit(string name, string? time) => ColumnName.Bare(name) switch
    {
        "x" when time is not null && ColumnName.Bare(time).StartsWith("timestamp", StringComparison.Ordinal) => SampleUnit.SiAcceleration,
        "x" => SampleUnit.G,
        "ax" or "acc_x" or "accx" => SampleUnit.SiAcceleration,
        "accel_x" => SampleUnit.MillimetreAcceleration,
        _ => null,
    };
}
