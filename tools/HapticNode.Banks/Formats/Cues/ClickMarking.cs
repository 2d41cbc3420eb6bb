using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>
/// Keeps clicks and vibrations apart, so that an export finds the clicks again: a short drive of one level that stands alone is a click;
/// a short vibration of one level is written as two equal steps.
/// </summary>
internal static class ClickMarking
{
    private const int Full = 1000;

    /// <summary>Whether a step, if it stands alone, is read as a click.</summary>
    internal static bool IsClick(CueStep step, bool isSlow)
    {
        double longest = TransientRule.Standard.SoftMilliseconds + (isSlow ? TransientRule.SlowMotorMilliseconds : 0);
        return step.IsConstant && step.From > 0 && step.Tenths <= (int)Math.Round(longest * 10);
    }

    internal static List<CueStep> Mark(List<(CueStep Step, bool IsClick)> steps, bool isSlow, LossList losses)
    {
        List<CueStep> marked = [];
        int free = Bank.MaxSteps - steps.Count;
        int tenths = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            (CueStep step, bool isClick) = steps[i];
            if (isClick)
            {
                bool isBeside = (i > 0 && IsLevel(steps[i - 1].Step, step)) || (i + 1 < steps.Count && IsLevel(steps[i + 1].Step, step));
                marked.Add(isBeside && step.From > 0 ? CueStep.Of(step.Tenths, step.From < Full ? step.From + 1 : step.From - 1) : step);
            }
            else if (!IsClick(step, isSlow))
            {
                marked.Add(step);
            }
            else if (free > 0 && step.Tenths >= 2 * Vertex.ShortestStep)
            {
                free--;
                marked.Add(step with { Tenths = step.Tenths / 2 });
                marked.Add(step with { Tenths = step.Tenths - (step.Tenths / 2) });
            }
            else
            {
                losses.Add("vibration", LossList.Time(tenths / 10.0), LossList.Time(step.Tenths / 10.0), "so short and even that an export takes it for a click");
                marked.Add(step);
            }

            tenths += step.Tenths;
        }

        return marked;
    }

    private static bool IsLevel(CueStep step, CueStep other) => step.IsConstant && step.From == other.From;
}
