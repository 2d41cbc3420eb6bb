using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>The axis of a recording that shows the motor, made ready to look for motions in.</summary>
internal sealed class Vibration
{
    // A sound card samples far faster than a motor moves; this keeps fifteen samples in a wave of 400 Hz.
    private const double EnoughHertz = 6000;

    private Vibration(TimeBase times, double[] samples)
    {
        Times = times;
        Samples = samples;
    }

    /// <summary>The column that was chosen.</summary>
    internal required string Axis { get; init; }

    /// <summary>The unit of the samples: g where the recording's unit is known.</summary>
    internal required string Unit { get; init; }

    /// <summary>Whether the unit is g.</summary>
    internal bool IsInG => Unit == "g";

    /// <summary>How the unit is known, for a reader of the report.</summary>
    internal required string UnitBasis { get; init; }

    /// <summary>When the samples were taken.</summary>
    internal TimeBase Times { get; }

    /// <summary>The samples as recorded, gravity included.</summary>
    internal double[] Samples { get; }

    /// <summary>Samples a second.</summary>
    internal double RateHertz => Times.RateHertz;

    /// <summary>The other axes, in the same unit and at the same times: a rotating mass shakes two.</summary>
    internal required IReadOnlyList<double[]> Others { get; init; }

    /// <summary>What the motor got, in volts, at the same times; null where the recording does not tell.</summary>
    internal required double[]? DriveVolts { get; init; }

    /// <summary>Whether that was recorded beside the motion, so that it tells the delay of the driver.</summary>
    internal bool IsDriveRecorded { get; init; } = true;

    /// <summary>Samples a second before any were left out.</summary>
    internal required double RecordedRateHertz { get; init; }

    /// <summary>Chooses the axis and the unit.</summary>
    /// <param name="recording">The recording.</param>
    /// <param name="axis">The axis that somebody asked for; null for the one with the most motion.</param>
    /// <exception cref="RecordingException">There is no such axis.</exception>
    /// <exception cref="RefusedException">The recording is clipped, or too slow.</exception>
    internal static Vibration Of(Recording recording, string? axis)
    {
        RecordedChannel[] candidates = AxisChoice.Candidates(recording);
        (double scale, string unit, string basis) = UnitChoice.Of(recording, candidates);
        var times = TimeBase.Of(recording.Seconds);
        RecordedChannel chosen = axis is null ? AxisChoice.ByEnergy(candidates, times.RateHertz) : AxisChoice.Named(recording, axis);
        RateCheck.Demand(chosen.Values, times);
        ClipCheck.Demand(chosen, scale, unit);
        double[][] others = [.. candidates.Where(channel => channel != chosen).Select(channel => Scaled(Filled(channel.Values), scale))];
        double[]? drive = AxisChoice.DriveVolts(recording);
        double[] samples = Scaled(Filled(chosen.Values), scale);
        int factor = (int)(times.RateHertz / EnoughHertz);
        double rate = times.RateHertz;
        if (factor > 1)
        {
            samples = Thinned(samples, factor, rate);
            if (samples.Length < RecordingReader.FewestSamples)
            {
                throw new RefusedException(
                    Refusal.NoRingDown,
                    FormattableString.Invariant($"It lasts {1000 * recording.Count / rate:0.#} ms, and no motion dies away within that: record a second at least."));
            }

            others = [.. others.Select(other => Thinned(other, factor, rate))];
            drive = drive is null ? null : [.. Enumerable.Range(0, samples.Length).Select(i => drive[i * factor])];
            times = TimeBase.Of([.. Enumerable.Range(0, samples.Length).Select(i => recording.Seconds[i * factor])]);
        }

        return new Vibration(times, samples) { Axis = chosen.Name, Unit = unit, UnitBasis = basis, Others = others, DriveVolts = drive, RecordedRateHertz = rate };
    }

    /// <summary>The same with what the motor got by a plan: it tells the voltages, and not the delay of the driver.</summary>
    internal Vibration Driven(double[] volts) => new(Times, Samples)
    {
        Axis = Axis,
        Unit = Unit,
        UnitBasis = UnitBasis,
        Others = Others,
        DriveVolts = volts,
        IsDriveRecorded = false,
        RecordedRateHertz = RecordedRateHertz,
    };

    private static double[] Scaled(double[] values, double scale) => [.. values.Select(value => value * scale)];

    // A cell that was left out takes the value before it.
    private static double[] Filled(double[] values)
    {
        if (!Array.Exists(values, double.IsNaN))
        {
            return values;
        }

        double[] filled = [.. values];
        double last = Array.Find(values, value => !double.IsNaN(value));
        for (int i = 0; i < filled.Length; i++)
        {
            filled[i] = last = double.IsNaN(filled[i]) ? last : filled[i];
        }

        return filled;
    }

    private static double[] Thinned(double[] values, int factor, double rate)
    {
        double[] smooth = ZeroPhaseFilter.LowPass(values, 0.45 * rate / factor, rate);
        return [.. Enumerable.Range(0, values.Length / factor).Select(i => smooth[i * factor])];
    }
}
