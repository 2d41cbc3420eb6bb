using HapticNode.Captures;
using HapticNode.Core.Base;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Turns what is done to buttons into pin levels, and notes what was meant.</summary>
internal sealed class ButtonCompiler(string scenario, PinTracks tracks)
{
    private static readonly string[] s_verbs = ["press", "release", "tap", "replay"];
    private static readonly string[] s_contacts = ["open", "closed"];

    /// <summary>The presses and releases that were meant, in the order in which they were compiled.</summary>
    public List<IntendedInput> Intended { get; } = [];

    /// <summary>Says how a button stands when the power comes.</summary>
    public void Start(StartAction start, int pin)
    {
        string contacts = start.Contacts.Text;
        if (!s_contacts.Contains(contacts))
        {
            throw new ScenarioException(scenario, start.Contacts, $"'{contacts}' is not a state of a button: {NearestWord.Expected(contacts, s_contacts)}");
        }

        tracks.Start(pin, contacts == "closed" ? PanelDescription.ClosedLevel : PanelDescription.OpenLevel);
    }

    /// <summary>Compiles one action; actions come in order of time.</summary>
    public void Compile(ControlAction action, int pin)
    {
        tracks.Begin(action, pin);
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
                throw ControlCompiler.Unfit(scenario, action, "a button", s_verbs);
        }
    }

    /// <summary>Notes what a raw change of a button's pin means.</summary>
    public void Intend(string control, long time, int level)
    {
        ControlEvent kind = level == PanelDescription.ClosedLevel ? ControlEvent.Press : ControlEvent.Release;
        Intended.Add(new IntendedInput(time, control, kind, 0));
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
            throw new ScenarioException(scenario, signalB, "a button has one contact: expected no B=");
        }

        Capture capture = ReplayFile.Read(scenario, replay, contacts: 1);
        bool closes = capture.StoodAs is [int stood] && tracks.StartUnlessKnown(pin, Level(replay, stood));

        List<LevelChange> changes = [];
        foreach (LevelChange change in capture.Signals[0])
        {
            long time = replay.TimeNanoseconds + change.TimeNanoseconds;
            if (tracks.Set(replay, pin, time, Level(replay, change.Level)))
            {
                changes.Add(new LevelChange(time, Level(replay, change.Level)));
            }
        }

        if (!closes && changes.Count == 0)
        {
            throw ControlCompiler.Silent(scenario, replay);
        }

        foreach (LevelChange movement in ContactBursts.Movements(changes))
        {
            Intend(replay.Subject.Text, movement.TimeNanoseconds, movement.Level);
        }
    }

    private static int Level(ReplayAction replay, int level) => replay.Invert is null ? level : 1 - level;
}
