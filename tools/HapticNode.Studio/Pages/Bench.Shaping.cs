using HapticNode.App.Shaping;
using HapticNode.Feel.Editing;
using HapticNode.Feel.Linting;

namespace HapticNode.Studio.Pages;

/// <content>What changes the steps of a cue.</content>
public sealed partial class Bench
{
    private void Correct(LintFinding finding) => Guarded(() => _message = Lint.Correct(finding, Shaping));

    private void AddLane(LaneSheet lane) => Apply(_cue, lane.Name, lane.Steps.Add(-1), 0);

    private LineProblem? Type(string lane, string text)
    {
        LineProblem? problem = null;
        DateTime now = DateTime.UtcNow;

        // What is typed into a line without a pause is taken back at once, as a drag is.
        bool goesOn = _typing.Lane == lane && _mine.Cue == _cue && now - _mine.At < s_typingPause;
        _typing = goesOn ? _typing : (lane, ++_gestures);
        _mine = (_cue, now);
        Guarded(() => problem = Document.SetStepText(_cue, lane, text, Shaping with { Gesture = _typing.Number }));
        return problem;
    }

    private void Apply(string cue, string lane, StepList steps, int gesture)
    {
        _mine = (cue, DateTime.UtcNow);
        Guarded(() =>
        {
            if (Document.SetSteps(cue, lane, steps.Words(), Shaping with { Gesture = gesture }) is { } problem)
            {
                _message = problem.Message;
            }
        });
    }
}
