using HapticNode.Actuators.Profiles;
using HapticNode.App.Shaping;
using HapticNode.Documents.Files;
using HapticNode.Feel.Modelling;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Profiles;
using HapticNode.Studio.Security;

namespace HapticNode.Studio.Hosting;

/// <summary>Makes profiles of measured motors and models the panel with them. They are written when somebody asks for it, below the start folder.</summary>
/// <param name="folder">The start folder.</param>
/// <param name="parts">The parts that the panel is modelled with.</param>
public sealed class MotorProfiles(StartFolder folder, ModelledParts parts)
{
    /// <summary>Makes the profile of a measured motor; nothing is written yet.</summary>
    /// <param name="motor">The lane on the motor that it was taken for: what was not measured stays as it is there.</param>
    /// <param name="outcome">The recording.</param>
    /// <param name="day">The day of it.</param>
    /// <returns>Where it would be written, and its text.</returns>
    /// <exception cref="ProfileException">The numbers do not go together.</exception>
    public (string Path, string Text) Write(MotorResult motor, Outcome outcome, DateOnly day)
    {
        string stem = $"{motor.Motor.Profile.Name}-measured";
        string path = Enumerable.Range(1, int.MaxValue)
            .Select(number => folder.Resolve(number == 1 ? $"{stem}.yaml" : $"{stem}-{number}.yaml"))
            .First(candidate => !File.Exists(candidate));
        string source = FormattableString.Invariant($"measured {day:yyyy-MM-dd} from {outcome.File}");
        return (path, new MeasuredProfile(motor.Motor.Profile, UnitsTogether.Of([outcome])!, source).Write(path));
    }

    /// <summary>Writes a profile and models a lane with it.</summary>
    /// <param name="motor">The lane on the motor that it takes the place of.</param>
    /// <param name="path">Where to write it.</param>
    /// <param name="text">The profile.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public string? Take(MotorResult motor, string path, string text)
    {
        try
        {
            AtomicFile.WriteText(path, text);
            parts.Use(motor.Lane, motor.Motor with { Profile = ActuatorProfile.Load<MotorProfile>(path) });
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ProfileException)
        {
            return exception.Message;
        }
    }
}
