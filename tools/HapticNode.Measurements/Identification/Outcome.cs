namespace HapticNode.Measurements.Identification;

/// <summary>What came of one recording: a measurement, or why there is none.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Measurement">The measurement; null where it was refused.</param>
/// <param name="Reason">The word for scripts; null where it was not refused.</param>
/// <param name="Message">What is missing; null where it was not refused.</param>
public sealed record Outcome(string File, Measurement? Measurement, string? Reason, string? Message)
{
    /// <summary>The reason of a file that cannot be read at all.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Reads a recording and identifies the motor in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it beside its header.</param>
    /// <param name="axis">The column to look at; null for the one with the most motion.</param>
    /// <param name="plan">What was played; null where nobody knows.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Outcome Of(string path, Recordings.RecordingOptions options, string? axis, Planning.MeasurementPlan? plan = null)
    {
        string file = Path.GetFileName(path);
        try
        {
            return new Outcome(file, MotorIdentifier.Identify(Recordings.RecordingReader.Read(path, options), axis, plan), null, null);
        }
        catch (Recordings.RecordingException exception)
        {
            return new Outcome(file, null, Unreadable, exception.Message);
        }
        catch (RefusedException exception)
        {
            return new Outcome(file, null, exception.Reason, $"{file}: {exception.Message}");
        }
    }
}
