using System.Globalization;

namespace HapticNode.Simulation.Scenarios;

/// <summary>The level of every pin while a scenario is compiled, and all changes so far.</summary>
internal sealed class PinTracks(string scenario)
{
    /// <summary>The most edges in a scenario.</summary>
    public const int MostChanges = 2_000_000;

    private readonly Dictionary<int, Track> _tracks = [];

    /// <summary>The pins that are closed when the power comes, in no order.</summary>
    public IEnumerable<int> ClosedAtStart => _tracks.Where(track => track.Value.StartLevel == PanelDescription.ClosedLevel).Select(track => track.Key);

    /// <summary>Real changes: in order of time for each pin, not for all of them together.</summary>
    public List<PinStimulus> Changes { get; } = [];

    /// <summary>The level that a pin has after all that has been set so far.</summary>
    public int Level(int pin)
    {
        return _tracks.TryGetValue(pin, out Track? track) ? track.Level : PanelDescription.OpenLevel;
    }

    /// <summary>Sets the level that a pin has when the power comes, before anything moves it.</summary>
    public void Start(int pin, int level)
    {
        _tracks[pin] = new Track(level);
    }

    /// <summary>The same, where nothing has been said of the pin yet, nor moved it.</summary>
    /// <returns>Whether the contact is closed at the start because of this.</returns>
    public bool StartUnlessKnown(int pin, int level) => _tracks.TryAdd(pin, new Track(level)) && level == PanelDescription.ClosedLevel;

    /// <summary>Makes sure that a pin is at rest when an action begins to move it.</summary>
    public void Begin(ScenarioAction action, int pin)
    {
        if (_tracks.TryGetValue(pin, out Track? track) && action.TimeNanoseconds < track.Time)
        {
            throw Busy(action, pin, track);
        }
    }

    /// <summary>Sets a pin's level.</summary>
    /// <returns>Whether that changes it.</returns>
    public bool Set(ScenarioAction action, int pin, long time, int level)
    {
        if (!_tracks.TryGetValue(pin, out Track? track))
        {
            track = new Track(PanelDescription.OpenLevel);
            _tracks.Add(pin, track);
        }

        if (level == track.Level)
        {
            return false;
        }

        if (time <= track.Time)
        {
            throw Busy(action, pin, track);
        }

        if (Changes.Count >= MostChanges)
        {
            throw new ScenarioException(scenario, action.Subject, FormattableString.Invariant($"the contacts change too often: a scenario has at most {MostChanges:N0} edges"));
        }

        track.Level = level;
        track.Time = time;
        track.Line = action.Line;
        Changes.Add(new PinStimulus(time, pin, level));
        return true;
    }

    private ScenarioException Busy(ScenarioAction action, int pin, Track track)
    {
        string problem = string.Create(
            CultureInfo.InvariantCulture,
            $"line {track.Line} still moves pin {pin} until {track.Time / 1e6} ms: expected a later time");
        return new ScenarioException(scenario, action.Subject, problem);
    }

    private sealed class Track(int startLevel)
    {
        public int StartLevel { get; } = startLevel;

        public int Level { get; set; } = startLevel;

        public long Time { get; set; } = -1;

        public int Line { get; set; }
    }
}
