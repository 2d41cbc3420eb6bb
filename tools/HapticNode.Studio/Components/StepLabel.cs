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
    private const double Tall = 11;
    private const double NarrowestPlot = 460;

    internal static StepLabel Of(LaneKind kind, Step step, double plotPixels)
    {
        double middle = step.From + ((step.To - step.From) * (double)Curves.At((int)step.Curve, Curves.One / 2) / Curves.One);
        double place = Plot.Level(kind, middle);
        bool isMotor = kind == LaneKind.Motor;
        bool isBrake = isMotor && middle < 0;
        bool hasRoomAbove = place * plotPixels > Tall - Above;
        bool hasRoomBelow = (1 - place) * plotPixels > Below + Tall;
        double dy = isBrake || (hasRoomAbove && (!isMotor || step.IsRamp || middle == 0 || !hasRoomBelow)) ? Above : Below;

        // The length stands where the level does not: on the other side of a motor's rest, else at the lower edge or the upper.
        bool isLow = (place * plotPixels) + dy > plotPixels - (2 * Tall);
        (string timeY, double timeDy) = isMotor ? ("50%", isBrake ? -5 : 13) : isLow ? ("0%", 12) : ("100%", -4);
        return new StepLabel(Level(step), Plot.Share(place), dy, timeY, timeDy);
    }

    /// <summary>Whether a text has room in a step, in the narrowest window.</summary>
    /// <param name="text">The text.</param>
    /// <param name="share">The step's share of the plot's width.</param>
    internal static bool Fits(string text, double share) => share * NarrowestPlot >= (text.Length * LetterPixels) + 2;

    private static string Level(Step step) => step.IsRamp ? $"{Percent(step.From)} → {Percent(step.To)} %" : $"{Percent(step.From)} %";

    private static string Percent(int permille) => StepWords.Percent(permille).Replace('-', '−');
}
