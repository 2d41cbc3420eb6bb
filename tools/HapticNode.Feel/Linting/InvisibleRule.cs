using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A light that is not seen.</summary>
public sealed class InvisibleRule() : LintRule(
    "invisible",
    "A flash that nobody sees is no second sense.",
    "chosen: a fifth of the light's full lightness L*, with its light summed over 100 ms as the eye does (Bloch's law)",
    "brighter or longer")
{
    /// <summary>Less is not seen, in L* of a short flash.</summary>
    public const double FloorLightness = 20;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (LightResult light in cue.Result.Lights.Where(light => light.Metrics.FlashLightness < FloorLightness))
            {
                yield return Error(subject, cue, light.Lane, $"a lightness of {Numbers.Text(light.Metrics.FlashLightness, "0")} to the eye, the least is {FloorLightness}");
            }
        }
    }
}
