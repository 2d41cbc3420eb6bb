using HapticNode.Core.Base;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Turns what is done to encoders into pin levels, and notes the detents that the hand passed.</summary>
internal sealed class EncoderCompiler(string scenario, PinTracks tracks)
{
    private static readonly string[] s_verbs = ["turn", "replay"];

    private readonly Dictionary<string, EncoderRest> _rests = [];
    private readonly Dictionary<string, EncoderShaft> _shafts = [];
    private readonly List<IntendedInput> _intended = [];

    // Lines of one moment move both contacts at once: the shaft follows them when the moment is over.
    private readonly Dictionary<string, (EncoderPins Pins, long TimeNanoseconds)> _unfollowed = [];

    /// <summary>Tells the detents that were meant, when all actions are compiled.</summary>
    /// <returns>They, in the order in which they were compiled.</returns>
    public IReadOnlyList<IntendedInput> FindIntended()
    {
        foreach (string encoder in _unfollowed.Keys.ToArray())
        {
            FollowUntil(encoder, long.MaxValue);
        }

        return _intended;
    }

    /// <summary>Says where an encoder rests; so it stands when the power comes.</summary>
    public void Start(StartAction start, EncoderPins pins)
    {
        string word = start.Contacts.Text;
        EncoderRest rest = EncoderRest.Find(word)
            ?? throw new ScenarioException(scenario, start.Contacts, $"'{word}' is not a way for an encoder to rest: {NearestWord.Expected(word, EncoderRest.Words)}");
        if (rest.IsEdge && pins.EdgesPerDetent == 1)
        {
            throw new ScenarioException(scenario, start.Contacts, $"an encoder with a detent at every edge rests between its edges: expected {NearestWord.Expected(word, ["11", "01", "00", "10"])}");
        }

        _rests[start.Subject.Text] = rest;
        tracks.Start(pins.PinA, Quadrature.LevelA(rest.Phase));
        tracks.Start(pins.PinB, Quadrature.LevelB(rest.Phase));
    }

    /// <summary>Compiles one action; actions come in order of time.</summary>
    public void Compile(ControlAction action, EncoderPins pins)
    {
        tracks.Begin(action, pins.PinA);
        tracks.Begin(action, pins.PinB);
        FollowUntil(action.Subject.Text, long.MaxValue);
        switch (action)
        {
            case TurnAction turn:
                Turn(turn, pins);
                break;
            case ReplayAction replay:
                Replay(replay, pins);
                break;
            default:
                throw ControlCompiler.Unfit(scenario, action, "an encoder", s_verbs);
        }
    }

    /// <summary>Sets a raw level of one of an encoder's pins.</summary>
    public void Compile(PinAction change, string encoder, EncoderPins pins)
    {
        FollowUntil(encoder, change.TimeNanoseconds);
        Shaft(encoder, pins, Phase(pins));
        if (tracks.Set(change, change.Pin, change.TimeNanoseconds, change.Level))
        {
            _unfollowed[encoder] = (pins, change.TimeNanoseconds);
        }
    }

    private void FollowUntil(string encoder, long time)
    {
        if (_unfollowed.TryGetValue(encoder, out (EncoderPins Pins, long TimeNanoseconds) moved) && moved.TimeNanoseconds < time)
        {
            _unfollowed.Remove(encoder);
            Follow(encoder, _shafts[encoder], moved.TimeNanoseconds, Phase(moved.Pins));
        }
    }

    private void Turn(TurnAction turn, EncoderPins pins)
    {
        EncoderShaft shaft = Shaft(turn.Subject.Text, pins, Phase(pins));
        int direction = Math.Sign(turn.Detents);
        decimal detentNanoseconds = 1_000_000_000m / turn.DetentsPerSecond;
        for (int detent = 0; detent < Math.Abs(turn.Detents); detent++)
        {
            IReadOnlyList<int> phases = shaft.Turn(direction);
            long time = turn.TimeNanoseconds + (long)decimal.Round(detent * detentNanoseconds);
            for (int edge = 0; edge < phases.Count; edge++)
            {
                time = turn.TimeNanoseconds + (long)decimal.Round((detent + (edge / (decimal)phases.Count)) * detentNanoseconds);
                tracks.Set(turn, pins.PinA, time, Quadrature.LevelA(phases[edge]));
                tracks.Set(turn, pins.PinB, time, Quadrature.LevelB(phases[edge]));
            }

            _intended.Add(new IntendedInput(time, turn.Subject.Text, ControlEvent.Detent, direction));
        }
    }

    private void Replay(ReplayAction replay, EncoderPins pins)
    {
        if (replay.Invert is { } invert)
        {
            throw new ScenarioException(scenario, invert, "'invert' is for the replay of a button: expected the end of the line");
        }

        Capture capture = ReplayFile.Read(scenario, replay, contacts: 2);
        bool moves = capture.StoodAs is [int stoodA, int stoodB] && (tracks.StartUnlessKnown(pins.PinA, stoodA) | tracks.StartUnlessKnown(pins.PinB, stoodB));

        string encoder = replay.Subject.Text;
        List<(long TimeNanoseconds, int Phase)> states = [(replay.TimeNanoseconds, Phase(pins))];
        states.AddRange(capture.Moments().Select(moment =>
        {
            long time = replay.TimeNanoseconds + moment.Key;
            foreach ((int contact, int level) in moment)
            {
                moves |= tracks.Set(replay, contact == 0 ? pins.PinA : pins.PinB, time, level);
            }

            return (time, Phase(pins));
        }));
        if (!moves)
        {
            throw ControlCompiler.Silent(scenario, replay);
        }

        _rests.TryAdd(encoder, RestFinder.Find(states, pins.EdgesPerDetent));
        EncoderShaft shaft = Shaft(encoder, pins, states[0].Phase);
        foreach ((long time, int phase) in states)
        {
            Follow(encoder, shaft, time, phase);
        }
    }

    private void Follow(string encoder, EncoderShaft shaft, long time, int phase)
    {
        int direction = shaft.Follow(phase);
        if (direction != 0)
        {
            _intended.Add(new IntendedInput(time, encoder, ControlEvent.Detent, direction));
        }
    }

    private EncoderShaft Shaft(string encoder, EncoderPins pins, int phase)
    {
        if (!_shafts.TryGetValue(encoder, out EncoderShaft? shaft))
        {
            shaft = new EncoderShaft(_rests.GetValueOrDefault(encoder), pins.EdgesPerDetent, phase);
            _shafts.Add(encoder, shaft);
        }

        return shaft;
    }

    private int Phase(EncoderPins pins) => Quadrature.Phase(tracks.Level(pins.PinA), tracks.Level(pins.PinB));
}
