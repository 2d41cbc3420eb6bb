using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;

namespace HapticNode.Studio.Components;

/// <summary>Where the level and the length of a step are written in its plot, so that neither lies on a line.</summary>
/// <param name="Text">The level.</param>
/// <param name="Y">Where the level stands, as SVG has it.</param>
/// <param name="Dy">How many pixels below that.</param>
/// <param name="TimeY">Where the length stands.</param>
/// <param name="TimeDy">How many pixels below that.</param>
internal sealed record StepLabel(string Text, string Y, double Dy, string TimeY, double TimeDy)
{
    private const double LetterPixels = 7;
    private const double Above = -7;
    private const double Below = 15;
    private const double NarrowestPlot = 460;

    internal static StepLabel Of(LaneKind kind, Step step, double plotPixels)
    {
        double middle = step.From + ((step.To - step.From) * (double)Curves.At((int)step.Curve, Curves.One / 2) / Curves.One);
        double place = Plot.Level(kind, middle);
        bool isBrake = kind == LaneKind.Motor && middle < 0;
        bool hasRoomAbove = place * plotPixels > -Above + 10;
        double dy = isBrake || (hasRoomAbove && (step.IsRamp || middle == 0 || (1 - place) * plotPixels < Below + 16)) ? Above : hasRoomAbove && kind != LaneKind.Motor ? Above : Below;
        (string timeY, double timeDy) = kind == LaneKind.Motor ? ("50%", isBrake ? -5 : 13) : ("100%", -4);
        return new StepLabel(Level(step), Plot.Share(place), dy, timeY, timeDy);
    }

    /// <summary>Whether a text has room in a step, in the narrowest window.</summary>
    /// <param name="text">The text.</param>
    /// <param name="share">The step's share of the plot's width.</param>
    internal static bool Fits(string text, double share) => share * NarrowestPlot >= (text.Length * LetterPixels) + 2;

    private static string Level(Step step) => step.IsRamp ? $"{Percent(step.From)} → {Percent(step.To)} %" : $"{Percent(step.From)} %";

    private static string Percent(int permille) => StepWords.Percent(permille).Replace('-', '−');
}
