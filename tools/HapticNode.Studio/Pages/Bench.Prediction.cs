using HapticNode.App.Shaping;
using HapticNode.Feel;
using HapticNode.Feel.Modelling;

namespace HapticNode.Studio.Pages;

/// <content>What the cue is modelled to feel, sound and look like.</content>
public sealed partial class Bench
{
    private IEnumerable<(int Index, MotorResult Motor, MotionBand Band)> MotionsOf(LaneSheet lane) =>
        _prediction is { } prediction && prediction.Result.Trace.Name == _cue
            ? prediction.Result.Motors.Select((motor, index) => (index, motor, prediction.Bands[index])).Where(motion => motion.motor.Lane == lane.Name)
            : [];

    private string NoteOf(LaneSheet lane)
    {
        if (_prediction is not { } prediction || prediction.Result.Trace.Name != _cue)
        {
            return "";
        }

        if (prediction.Result.Sounds.FirstOrDefault(sound => sound.Lane == lane.Name) is { } sound)
        {
            return $"{Numbers.Text(sound.Metrics.FastWeightedDecibels, "0")} dB(A) at 10 cm";
        }

        LightResult? light = prediction.Result.Lights.FirstOrDefault(light => light.Lane == lane.Name);
        return light is null ? "" : $"lightness {Numbers.Text(light.Metrics.LightnessChange, "0")}";
    }

    private void OnPredicted(CuePrediction prediction) => InvokeAsync(() =>
    {
        if (prediction.Result.Trace.Name == _cue)
        {
            _prediction = prediction;
            Refresh();
        }
    });
}
