namespace HapticNode.Simulation.Scenarios;

/// <summary>Turns a scenario into the edges that a panel's pins see, together with what was meant by them.</summary>
/// <remarks>
/// <para>Buttons. A press and a release are meant when they change the button's level, as does a raw <c>pin</c> line for the pin of a button.
/// A replay is cut into bursts of edges, each of which is one movement of the finger: see <see cref="ContactBursts"/>.</para>
/// <para>Encoders. A turn means its detents, each at the last edge of its own turn. In replays and raw <c>pin</c> lines a detent is meant
/// when the shaft has come to its place of rest: see <see cref="EncoderShaft"/>, which shares no code with the firmware.</para>
/// <para>Two lines must not move one pin at the same time. What has not happened when the power goes off is left out.</para>
/// </remarks>
public static class ScenarioCompiler
{
    /// <summary>How long a scenario without an <c>end</c> goes on after its last happening, in nanoseconds.</summary>
    public const long TailNanoseconds = 1_000_000_000;

    /// <summary>Compiles a scenario.</summary>
    /// <param name="scenario">What happens.</param>
    /// <param name="panel">The panel that it happens to.</param>
    /// <returns>Stimuli in order of time.</returns>
    /// <exception cref="ScenarioException">
    /// A control is unknown, a verb does not fit it, a file cannot be read, or two lines move one pin at the same time.
    /// </exception>
    public static Stimuli Compile(Scenario scenario, PanelDescription panel)
    {
        PinTracks tracks = new(scenario.Name);
        ControlCompiler controls = new(scenario.Name, panel, tracks);
        List<HostLine> hostLines = [];
        foreach (StartAction start in scenario.Starts)
        {
            controls.Compile(start);
        }

        long last = 0;
        foreach (ScenarioAction action in scenario.Actions.OrderBy(action => action.TimeNanoseconds))
        {
            last = action.TimeNanoseconds;
            switch (action)
            {
                case ControlAction control:
                    controls.Compile(control);
                    break;
                case PinAction pin:
                    controls.Compile(pin);
                    break;
                case HostAction host:
                    hostLines.Add(new HostLine(host.TimeNanoseconds, host.Text));
                    break;
            }
        }

        List<PinStimulus> pins = tracks.Changes.OrderBy(change => change.TimeNanoseconds).ToList();
        long end = scenario.EndNanoseconds ?? Math.Max(last, pins.Count == 0 ? 0 : pins[^1].TimeNanoseconds) + TailNanoseconds;
        pins.RemoveAll(change => change.TimeNanoseconds >= end);
        IntendedInput[] intended = [.. controls.FindIntended().Where(input => input.TimeNanoseconds < end).OrderBy(input => input.TimeNanoseconds)];
        return new Stimuli(pins, hostLines, end, intended, [.. tracks.ClosedAtStart.Order()]);
    }
}
