using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Acf;

/// <summary>Meta's actuator configuration files, in JSON5: how long clicks last on an actuator, and how strong they are.</summary>
/// <remarks>Ducking multiplies, and the fade-out is in percent, as Meta's code has them; its text says otherwise.</remarks>
public static class ActuatorProfileFile
{
    private const double LongestClick = 300;

    /// <summary>Reads a profile.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The rule that its clicks follow.</returns>
    /// <exception cref="FormatProblemException">The file is not valid.</exception>
    public static TransientRule Read(SourceFile file)
    {
        JsonItem root = JsonText.Read(Json5.ToJson(file), lenient: true).As(JsonValueKind.Object, "the file", "an object");
        JsonItem continuous = root.Object("continuous");
        JsonItem emphasis = root.Object("emphasis");
        return new TransientRule(
            Duration(emphasis.Object("frequency_min")),
            Duration(emphasis.Object("frequency_max")),
            emphasis.Between("gain", 0, 1, "OutOfRange"),
            continuous.Between("emphasis_ducking", 0, 1, "OutOfRange"))
        {
            VibrationGain = continuous.Between("gain", 0, 1, "OutOfRange"),
        };
    }

    private static double Duration(JsonItem settings) => settings.Between("duration_ms", 0.5, LongestClick, "OutOfRange", " ms");
}
