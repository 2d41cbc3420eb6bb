using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Turns what is done to controls into pin levels.</summary>
internal sealed class ControlCompiler(string scenario, PanelDescription panel, PinTracks tracks)
{
    private readonly ButtonCompiler _buttons = new(scenario, tracks);
    private readonly EncoderCompiler _encoders = new(scenario, tracks);

    /// <summary>Tells what was meant, when all actions are compiled.</summary>
    /// <returns>Presses, releases and detents in no order.</returns>
    public IEnumerable<IntendedInput> FindIntended() => _buttons.Intended.Concat(_encoders.FindIntended());

    /// <summary>Compiles one action: how contacts stand at the start first, then actions in order of time.</summary>
    public void Compile(ControlAction action)
    {
        if (panel.Buttons.TryGetValue(action.Subject.Text, out int pin))
        {
            if (action is StartAction start)
            {
                _buttons.Start(start, pin);
            }
            else
            {
                _buttons.Compile(action, pin);
            }
        }
        else if (panel.Encoders.TryGetValue(action.Subject.Text, out EncoderPins? pins))
        {
            if (action is StartAction start)
            {
                _encoders.Start(start, pins);
            }
            else
            {
                _encoders.Compile(action, pins);
            }
        }
        else
        {
            string expected = NearestWord.Expected(action.Subject.Text, [.. panel.Buttons.Keys, .. panel.Encoders.Keys]);
            throw new ScenarioException(scenario, action.Subject, $"the panel has no control '{action.Subject.Text}': {expected}");
        }
    }

    /// <summary>Sets a raw level, and notes what it means where the pin is a control's.</summary>
    public void Compile(PinAction action)
    {
        tracks.Begin(action, action.Pin);
        string? encoder = panel.Encoders.FirstOrDefault(encoder => encoder.Value.PinA == action.Pin || encoder.Value.PinB == action.Pin).Key;
        if (encoder is not null)
        {
            _encoders.Compile(action, encoder, panel.Encoders[encoder]);
        }
        else if (tracks.Set(action, action.Pin, action.TimeNanoseconds, action.Level)
            && panel.Buttons.FirstOrDefault(button => button.Value == action.Pin).Key is { } button)
        {
            _buttons.Intend(button, action.TimeNanoseconds, action.Level);
        }
    }

    // A wrong channel, a capture that was not triggered: nobody writes a line so that nothing happens.
    internal static ScenarioException Silent(string scenario, ReplayAction replay) =>
        new(scenario, replay.File, $"'{replay.File.Text}' never changes the contacts of '{replay.Subject.Text}'");

    internal static ScenarioException Unfit(string scenario, ControlAction action, string control, string[] verbs)
    {
        string problem = $"'{action.Verb.Text}' does not fit '{action.Subject.Text}', which is {control}: {NearestWord.Expected(action.Verb.Text, verbs)}";
        return new ScenarioException(scenario, action.Verb, problem);
    }
}
