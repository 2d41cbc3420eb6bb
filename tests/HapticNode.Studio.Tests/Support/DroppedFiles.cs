using System.Globalization;
using System.Text;
using HapticNode.Actuators.Profiles;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Studio.Tests.Support;

/// <summary>Files that somebody drops on the page.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">What is in it.</param>
internal sealed record DroppedFiles(string Name, string Text)
{
    /// <summary>A click and a short hum, as Apple's tools write them.</summary>
    internal static DroppedFiles Ahap { get; } = new("knock.ahap", """
        { "Version": 1.0, "Pattern": [
          { "Event": { "Time": 0.0, "EventType": "HapticTransient", "EventParameters": [ { "ParameterID": "HapticIntensity", "ParameterValue": 0.8 }, { "ParameterID": "HapticSharpness", "ParameterValue": 0.6 } ] } },
          { "Event": { "Time": 0.08, "EventType": "HapticContinuous", "EventDuration": 0.1, "EventParameters": [ { "ParameterID": "HapticIntensity", "ParameterValue": 0.5 }, { "ParameterID": "HapticSharpness", "ParameterValue": 0.2 } ] } }
        ] }
        """);

    /// <summary>Four clicks of a motor that is not quite the default one, on a simulated accelerometer.</summary>
    internal static DroppedFiles Recording { get; } = new("motor.csv", Record());

    private static string Record()
    {
        LraProfile part = ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra);
        double[] motion = new SyntheticMotor(174, 9, part.Parameters.RatedPeakG).Run([.. SyntheticMotor.Clicks(4, 0.6, 174, waves: 2, brakeWaves: 1)], 2.9);
        Recording recording = new SyntheticSensor { Direction = [0, 0, 1] }.Record(motion, 2);
        var text = new StringBuilder("time,x,y,z\n");
        for (int i = 0; i < recording.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{recording.Seconds[i]:0.000000}");
            foreach (RecordedChannel channel in recording.Channels)
            {
                text.Append(CultureInfo.InvariantCulture, $",{channel.Values[i]:0.0000}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
