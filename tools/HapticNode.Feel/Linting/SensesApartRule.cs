
namespace HapticNode.Feel.Linting;

/// <summary>A cue that reaches one sense noticeably later than another.</summary>
public sealed class SensesApartRule() : LintRule(
    "senses-apart",
    "Touch, sound and light of one cue are felt as one event only while they begin together.",
    "Adelstein 2003: hand and ear notice 24 ms; a rotating mass needs about that to start, so this is a warning",
    "begin the quicker lanes later, by as much as the motor needs")
{
    private const double LimitMilliseconds = 24;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        return subject.Cues
            .Where(cue => cue.Result.SkewMilliseconds > LimitMilliseconds)
            .Select(cue => Warning(subject, cue, null, $"its senses begin {Numbers.Text(cue.Result.SkewMilliseconds)} ms apart, the limit is {LimitMilliseconds} ms"));
    }
}
