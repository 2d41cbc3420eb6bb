using HapticNode.Simulation.Scenarios.Captures;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Turns what is done to controls into pin levels.</summary>
internal sealed class ControlCompiler(string scenario, PanelDescription panel, PinTracks tracks)
{
    private static readonly string[] s_buttonVerbs = ["press", "release", "tap", "replay"];
    private static readonly string[] s_encoderVerbs = ["turn", "replay"];

    /// <summary>The presses and releases that were meant, in the order in which they were compiled.</summary>
    public List<IntendedInput> Intended { get; } = [];

    /// <summary>Compiles one action; actions come in order of time.</summary>
    public void Compile(ControlAction action)
    {
        if (panel.Buttons.TryGetValue(action.Subject.Text, out int pin))
        {
            tracks.Begin(action, pin);
            CompileButton(action, pin);
        }
        else if (panel.Encoders.TryGetValue(action.Subject.Text, out EncoderPins? pins))
        {
            tracks.Begin(action, pins.PinA);
            tracks.Begin(action, pins.PinB);
            CompileEncoder(action, pins);
        }
        else
        {
            string expected = Nearest.Expected(action.Subject.Text, [.. panel.Buttons.Keys, .. panel.Encoders.Keys]);
            throw Wrong(action.Subject, $"the panel has no control '{action.Subject.Text}': {expected}");
        }
    }

    /// <summary>Notes what a raw change of a pin means, where it is a button's.</summary>
    public void IntendByPin(PinAction action)
    {
        foreach ((string name, int pin) in panel.Buttons)
        {
            if (pin == action.Pin)
            {
                Intend(name, action.TimeNanoseconds, action.Level);
            }
        }
    }

    private void CompileButton(ControlAction action, int pin)
    {
        long time = action.TimeNanoseconds;
        switch (action)
        {
            case PressAction:
                Move(action, pin, time, PanelDescription.ClosedLevel);
                break;
            case ReleaseAction:
                Move(action, pin, time, PanelDescription.OpenLevel);
                break;
            case TapAction tap:
                Move(action, pin, time, PanelDescription.ClosedLevel);
                Move(action, pin, time + tap.HoldNanoseconds, PanelDescription.OpenLevel);
                break;
            case ReplayAction replay:
                Replay(replay, pin);
                break;
            default:
                throw Unfit(action, "a button", s_buttonVerbs);
        }
    }

    private void CompileEncoder(ControlAction action, EncoderPins pins)
    {
        switch (action)
        {
            case TurnAction turn:
                Turn(turn, pins);
                break;
            case ReplayAction replay:
                Replay(replay, pins);
                break;
            default:
                throw Unfit(action, "an encoder", s_encoderVerbs);
        }
    }

    private void Move(ControlAction action, int pin, long time, int level)
    {
        if (tracks.Set(action, pin, time, level))
        {
            Intend(action.Subject.Text, time, level);
        }
    }

    private void Replay(ReplayAction replay, int pin)
    {
        if (replay.SignalB is { } signalB)
        {
            throw Wrong(signalB, "a button has one contact: expected no B=");
        }

        int firstChange = tracks.Changes.Count;
        foreach (LevelChange change in ReplayFile.Read(scenario, replay, contacts: 1)[0])
        {
            int level = replay.Invert is null ? change.Level : 1 - change.Level;
            tracks.Set(replay, pin, replay.TimeNanoseconds + change.TimeNanoseconds, level);
        }

        bool moved = tracks.Changes.Count > firstChange;
        if (moved && (tracks.Changes[firstChange].Level == PanelDescription.ClosedLevel || tracks.Level(pin) == PanelDescription.OpenLevel))
        {
            PinStimulus first = tracks.Changes[firstChange];
            Intend(replay.Subject.Text, first.TimeNanoseconds, first.Level);
        }
    }

    private void Replay(ReplayAction replay, EncoderPins pins)
    {
        if (replay.Invert is { } invert)
        {
            throw Wrong(invert, "'invert' is for the replay of a button: expected the end of the line");
        }

        IReadOnlyList<LevelChange>[] signals = ReplayFile.Read(scenario, replay, contacts: 2);
        foreach ((int pin, IReadOnlyList<LevelChange> signal) in new[] { pins.PinA, pins.PinB }.Zip(signals))
        {
            foreach (LevelChange change in signal)
            {
                tracks.Set(replay, pin, replay.TimeNanoseconds + change.TimeNanoseconds, change.Level);
            }
        }
    }

    private void Turn(TurnAction turn, EncoderPins pins)
    {
        int phase = Quadrature.Phase(tracks.Level(pins.PinA), tracks.Level(pins.PinB));
        int edges = Math.Abs(turn.Detents) * pins.EdgesPerDetent;
        decimal nanosecondsPerEdge = 1_000_000_000m / (turn.DetentsPerSecond * pins.EdgesPerDetent);
        for (int edge = 0; edge < edges; edge++)
        {
            long time = turn.TimeNanoseconds + (long)decimal.Round(edge * nanosecondsPerEdge);
            phase = Quadrature.Next(phase, Math.Sign(turn.Detents));
            tracks.Set(turn, pins.PinA, time, Quadrature.LevelA(phase));
            tracks.Set(turn, pins.PinB, time, Quadrature.LevelB(phase));
        }
    }

    private void Intend(string control, long time, int level)
    {
        string kind = level == PanelDescription.ClosedLevel ? "press" : "release";
        Intended.Add(new IntendedInput(time, control, kind, 0));
    }

    private ScenarioException Unfit(ControlAction action, string control, string[] verbs)
    {
        string problem = $"'{action.Verb.Text}' does not fit '{action.Subject.Text}', which is {control}: {Nearest.Expected(action.Verb.Text, verbs)}";
        return Wrong(action.Verb, problem);
    }

    private ScenarioException Wrong(ScenarioWord word, string problem)
    {
        return new ScenarioException(scenario, word, problem);
    }
}
