using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>Which columns of a recording are axes of an accelerometer, and which of them shows the motor.</summary>
internal static class AxisChoice
{
    private const double SlowHertz = 30;

    /// <summary>The columns that may be axes.</summary>
    /// <exception cref="RecordingException">There is none.</exception>
    internal static RecordedChannel[] Candidates(Recording recording)
    {
        RecordedChannel[] fitting = [.. recording.Channels.Where(channel => !ColumnName.IsOther(channel.Name))];
        RecordedChannel[] accelerations = [.. fitting.Where(channel => channel.Unit?.InG is not null)];
        RecordedChannel[] chosen = accelerations.Length > 0 ? accelerations : fitting.Length > 0 ? fitting : [.. recording.Channels.Where(channel => channel.Unit?.InVolts is not null)];
        return chosen.Length > 0
            ? chosen
            : throw new RecordingException(recording.Name, 0, $"which column is the acceleration? There are {string.Join(", ", recording.Channels.Select(channel => channel.Name))}: name one with --axis");
    }

    /// <summary>The column with the most motion.</summary>
    internal static RecordedChannel ByEnergy(RecordedChannel[] candidates, double rateHertz)
    {
        return candidates.Length == 1 ? candidates[0] : candidates.MaxBy(channel => Energy(channel.Values, rateHertz))!;
    }

    /// <summary>The column that somebody asked for: by its name, its letter, or its number from 0.</summary>
    /// <exception cref="RecordingException">There is no such column.</exception>
    internal static RecordedChannel Named(Recording recording, string axis)
    {
        IReadOnlyList<RecordedChannel> channels = recording.Channels;
        return channels.FirstOrDefault(channel => channel.Name.Equals(axis, StringComparison.OrdinalIgnoreCase))
            ?? (axis.Length == 1 && char.IsAsciiLetter(axis[0])
                ? channels.FirstOrDefault(channel => !ColumnName.IsOther(channel.Name) && ColumnName.Bare(channel.Name).Split('_', ' ', '.').Any(word => word.Length <= 4 && word.EndsWith(axis, StringComparison.OrdinalIgnoreCase)))
                    ?? ByLetter(channels, axis[0])
                : null)
            ?? (int.TryParse(axis, out int number) && number >= 0 && number < channels.Count ? channels[number] : null)
            ?? throw new RecordingException(recording.Name, 0, $"no axis '{axis}': expected {string.Join(", ", channels.Select(channel => channel.Name))}");
    }

    /// <summary>The column that says what the motor got, in volts; null where there is none.</summary>
    internal static double[]? DriveVolts(Recording recording)
    {
        RecordedChannel? drive = recording.Channels.FirstOrDefault(channel => ColumnName.IsDrive(channel.Name));
        return drive is null ? null : [.. drive.Values.Select(value => double.IsNaN(value) ? 0 : value * (drive.Unit?.InVolts ?? 1))];
    }

    // Without names the axes come in their order.
    private static RecordedChannel? ByLetter(IReadOnlyList<RecordedChannel> channels, char letter)
    {
        int index = "xyz".IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        bool areUnnamed = channels.All(channel => int.TryParse(channel.Name, out _));
        return areUnnamed && index >= 0 && index < channels.Count ? channels[index] : null;
    }

    private static double Energy(double[] values, double rateHertz)
    {
        double[] finite = [.. values.Select(value => double.IsNaN(value) ? 0 : value)];
        return rateHertz > 4 * SlowHertz ? ZeroPhaseFilter.HighPass(finite, SlowHertz, rateHertz).Sum(value => value * value) : finite.Select(value => value - finite.Average()).Sum(value => value * value);
    }
}
