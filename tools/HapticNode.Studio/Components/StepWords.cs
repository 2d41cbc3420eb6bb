using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;

namespace HapticNode.Studio.Components;

/// <summary>Steps in words: for labels, and for whoever hears the screen.</summary>
internal static class StepWords
{
    internal static string Milliseconds(double microseconds) => (microseconds / 1000).ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Percent(int permille) => (permille / 10.0).ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Level(LaneKind kind, int permille) => kind switch
    {
        LaneKind.Motor when permille < 0 => $"{Percent(-permille)} percent brake",
        LaneKind.Motor when permille == 0 => "no drive",
        LaneKind.Motor => $"{Percent(permille)} percent drive",
        LaneKind.Tone => $"{Percent(permille)} percent volume",
        LaneKind.Light => $"{Percent(permille)} percent light",
        _ => throw new InvalidOperationException(),
    };

    internal static string Length(int microseconds) => $"{Milliseconds(microseconds)} milliseconds";

    internal static string Curve(Curve curve) => curve switch
    {
        Core.Cues.Curve.Linear => "even",
        Core.Cues.Curve.In => "slow first",
        Core.Cues.Curve.Out => "fast first",
        Core.Cues.Curve.InOut => "slow at both ends",
        Core.Cues.Curve.Decay => "decaying",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A step as a sentence.</summary>
    internal static string Whole(LaneKind kind, Step step)
    {
        string level = step.IsRamp ? $"from {Level(kind, step.From)} to {Level(kind, step.To)}, {Curve(step.Curve)}" : Level(kind, step.From);
        string pitch = step.FromHertz == 0 ? "" : step.FromHertz == step.ToHertz ? $", {step.FromHertz} hertz" : $", {step.FromHertz} to {step.ToHertz} hertz";
        return $"{Length(step.Microseconds)}, {level}{pitch}";
    }
}
