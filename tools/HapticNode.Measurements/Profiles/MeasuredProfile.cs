using System.Globalization;
using System.Text;
using HapticNode.Actuators.Profiles;
using HapticNode.Measurements.Identification;

namespace HapticNode.Measurements.Profiles;

/// <summary>
/// Writes the profile of a measured motor. What a recording tells is measured; everything else comes from the profile of the part, and
/// counts as assumed for this motor.
/// </summary>
/// <param name="part">The profile of the part as its maker describes it.</param>
/// <param name="units">What the recordings say.</param>
/// <param name="source">Where from: the files and the date.</param>
public sealed class MeasuredProfile(MotorProfile part, UnitsTogether units, string source)
{
    // Below five units a spread is a guess.
    private const int FewestUnits = 3;
    private const double MostFrequencySpread = 0.2;
    private const double MostForceSpread = 0.5;

    /// <summary>The mass that the motor shook, in grams; null for that of the part's profile.</summary>
    public double? JigGrams { get; init; }

    /// <summary>Whether the strongest motions were long ones at the rated voltage, so that their peak is the rated acceleration.</summary>
    public bool IsRatedDrive { get; init; }

    /// <summary>Writes it.</summary>
    /// <param name="file">The name of the file that it is for; it names the profile.</param>
    /// <returns>The text of a profile, which reads again.</returns>
    /// <exception cref="ProfileException">The numbers do not go together.</exception>
    public string Write(string file)
    {
        IReadOnlyDictionary<string, double> measured = Measured();
        var text = new StringBuilder();
        string kind = part.Kind == ActuatorKind.Erm ? "erm" : "lra";
        text.Append(CultureInfo.InvariantCulture, $"kind: {kind}\ntitle: {Quoted($"{part.Title}, measured")}\n");
        text.Append(CultureInfo.InvariantCulture, $"note: {Quoted($"{units.Count} {(units.Count == 1 ? "unit" : "units")} measured; what stands under assumed was not, and is that of {part.Name}")}\n");
        foreach (IGrouping<string, ProfileValue> group in part.Values.GroupBy(value => value.Group))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Key}:\n");
            if (group.Any(value => measured.ContainsKey(value.Key)))
            {
                text.Append(CultureInfo.InvariantCulture, $"  source: {Quoted(source)}\n");
            }

            foreach (ProfileValue value in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {value.Key}: {Number(measured.TryGetValue(value.Key, out double number) ? number : value.Value)}\n");
            }

            ProfileValue[] assumed = [.. group.Where(value => !measured.ContainsKey(value.Key))];
            if (assumed.Length > 0)
            {
                text.Append("  assumed:\n");
                foreach (ProfileValue value in assumed)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {value.Key}: {Quoted($"not measured; as in {part.Name}: {value.Basis}")}\n");
                }
            }
        }

        string written = text.ToString();
        _ = ActuatorProfile.Parse(file, written);
        return written;
    }

    private Dictionary<string, double> Measured()
    {
        Dictionary<string, double> measured = [];
        if (units.IsRotating)
        {
            measured["rated_speed_rpm"] = units.Frequency.Value * 60;

            // The force goes with the square of the speed: nine tenths of it are reached after 2.97 time constants.
            measured["time_constant_ms"] = units.RiseMilliseconds.Value / -Math.Log(1 - Math.Sqrt(0.9));
            Add("start_voltage_v", units.StartVolts?.Value);
            Add("rated_acceleration_g", IsRatedDrive ? units.PeakG?.Value : null);
        }
        else
        {
            measured["resonance_hz"] = units.Frequency.Value;
            measured["q_driven"] = units.Quality!.Value.Value;
            Add("rated_acceleration_rms_g", IsRatedDrive ? units.PeakG?.Value / Math.Sqrt(2) : null);
        }

        Add("jig_mass_g", JigGrams);
        if (units.Count >= FewestUnits)
        {
            measured[units.IsRotating ? "speed" : "resonance"] = Math.Min(MostFrequencySpread, units.FrequencySpread);
            Add("force", units.PeakG is null ? null : Math.Min(MostForceSpread, units.ForceSpread));
        }

        return measured;

        void Add(string key, double? value)
        {
            if (value is double number)
            {
                measured[key] = number;
            }
        }
    }

    private static string Number(double value) => value.ToString("G5", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
