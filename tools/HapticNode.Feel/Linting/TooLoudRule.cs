using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Linting;

/// <summary>A loud beep.</summary>
public sealed class TooLoudRule() : LintRule(
    "too-loud",
    "A panel is one voice in a room with people: a beep that others turn to is switched off.",
    "chosen: 65 dB(A) at 10 cm, 51 dB(A) at half a metre, less than quiet speech; the notation allows a level of 60 % at most",
    "a lower level; --fix lowers all levels of the lane together")
{
    /// <summary>More is too loud, in dB(A) at 10 cm, while the tone lasts.</summary>
    public const double LimitDecibels = 65;

    private const int Bisections = 12;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (SoundResult sound in cue.Result.Sounds.Where(sound => sound.Metrics.PeakWeightedDecibels > LimitDecibels))
            {
                string message = $"{Numbers.Text(sound.Metrics.PeakWeightedDecibels)} dB(A) at 10 cm on {subject.Setup.Buzzer.Name}, {Numbers.Text(sound.Metrics.LoudestHertz, "0")} Hz, the limit is {LimitDecibels} dB(A)";
                yield return Error(subject, cue, sound.Lane, message) with { Edits = Edits(subject, cue, sound.Lane) };
            }
        }
    }

    private static IReadOnlyList<LineEdit> Edits(LintSubject subject, LintCue cue, string lane)
    {
        LaneTrace track = cue.Result.Trace.Lanes.First(trace => trace.Lane.Name == lane);
        double share = LargestShare(new BuzzerModel(subject.Setup.Buzzer), track);
        int index = Enumerable.Range(0, subject.Bank.Lanes.Count).First(other => HapticNode.Banks.BankFile.NameOf(subject.Bank.Lanes, other) == lane);
        IEnumerable<Step> softer = Step.Of(subject.Bank, cue.Index, index)
            .Select(step => step with { From = Softer(step.From), To = Softer(step.To) });
        return StepEdits.Of(subject.Text, cue.Name, lane, softer);

        // Whole percents, rounded down, for a person reads them.
        int Softer(int permille) => (int)(permille * share / 10) * 10;
    }

    private static double LargestShare(BuzzerModel model, LaneTrace track)
    {
        double quiet = 0;
        double loud = 1;
        for (int i = 0; i < Bisections; i++)
        {
            double middle = (quiet + loud) / 2;
            IEnumerable<LevelPoint> points = track.Points.Select(point => point with { Permille = (int)(point.Permille * middle) });
            bool fits = SoundMetrics.Of(model.Run(DriveSignal.ForTone(points, track.Points[^1].Microseconds))).PeakWeightedDecibels <= LimitDecibels;
            quiet = fits ? middle : quiet;
            loud = fits ? loud : middle;
        }

        return quiet;
    }
}
