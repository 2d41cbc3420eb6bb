using System.Globalization;

namespace HapticNode.Simulation.Tests;

/// <summary>A made-up run of five busy seconds: what the firmware would leave behind, written down by hand.</summary>
public sealed class SampleRun
{
    private readonly List<TraceEntry> _trace = [];

    public static RunResult Busy()
    {
        SampleRun run = new();
        run.BouncingPress(100, "ok", 41).Cue(100.8, "click", 18, motor: 900, hertz: 0, light: null);
        run.Release(190, "ok").Cue(190.8, "release", 10, motor: 500, hertz: 0, light: null);
        run.BouncingPress(700, "save", 23).Cue(700.9, "acknowledge", 40, motor: 600, hertz: 1200, light: "blue");
        run.Release(790, "save");
        run.Add(950, TraceKind.Host, "serial", "done save").Add(951.2, TraceKind.Reply, "serial", "ok");
        run.Cue(952, "confirm", 180, motor: 700, hertz: 1760, light: "green");
        run.Turn(1600, 24, 60).Turn(2080, -6, 14);
        run.BouncingPress(2900, "back", 9).Cue(2900.8, "click", 18, motor: 900, hertz: 0, light: null);
        run.Add(3400, TraceKind.Event, "back", "hold").Cue(3400, "hold", 60, motor: 800, hertz: 660, light: "red");
        run.Release(3600, "back").Cue(3600.8, "release", 10, motor: 500, hertz: 0, light: null);
        run.BouncingPress(4300, "ok", 15).Cue(4300.8, "celebrate", 110, motor: 600, hertz: 2093, light: "green", cut: true);
        run.Release(4380, "ok");
        run.BouncingPress(4410.5, "ok", 15).Cue(4411, "reject", 160, motor: 1000, hertz: 220, light: "red");
        run.Release(4500, "ok");
        run.Add(4640, TraceKind.Host, "serial", "play buzz, \"loud\"").Add(4641.4, TraceKind.Reply, "serial", "err E12 unknown cue");
        run.Add(4700, TraceKind.Fault, "heat", "lra");
        return run.Result(5_000_000);
    }

    /// <summary>Nothing happens at all.</summary>
    public static RunResult Silent()
    {
        return new SampleRun().Result(1_000_000);
    }

    /// <summary>A run with a given trace.</summary>
    public static RunResult With(long durationMicroseconds, params TraceEntry[] trace)
    {
        SampleRun run = new();
        run._trace.AddRange(trace);
        return run.Result(durationMicroseconds);
    }

    private SampleRun BouncingPress(double time, string control, int edges)
    {
        for (int edge = 0; edge < edges; edge++)
        {
            Add(time + (edge * 0.024), TraceKind.Edge, control, edge % 2 == 0 ? "0" : "1");
        }

        return Add(time + 0.6, TraceKind.Event, control, "press");
    }

    private SampleRun Release(double time, string control)
    {
        return Add(time, TraceKind.Edge, control, "1").Add(time + 0.6, TraceKind.Event, control, "release");
    }

    private SampleRun Turn(double time, int detents, double perSecond)
    {
        string[] contacts = detents > 0 ? ["dial.a", "dial.b"] : ["dial.b", "dial.a"];
        for (int edge = 0; edge < Math.Abs(detents) * 4; edge++)
        {
            double at = time + (edge * 250 / perSecond);
            Add(at, TraceKind.Edge, contacts[edge % 2], edge % 4 < 2 ? "0" : "1");
            if (edge % 4 == 3)
            {
                Add(at + 0.6, TraceKind.Event, "dial", detents > 0 ? "detent +1" : "detent -1");
                Cue(at + 0.8, "tick", 9, motor: 450, hertz: 0, light: null);
            }
        }

        return detents > 0 ? Add(time + (detents * 1000 / perSecond) + 1, TraceKind.Cue, "tick", "merged") : this;
    }

    private SampleRun Cue(double time, string name, double length, int motor, int hertz, string? light, bool cut = false)
    {
        Add(time, TraceKind.Cue, name, "start").Add(time + length, TraceKind.Cue, name, cut ? "cut" : "end");
        Add(time, TraceKind.Lane, "lra", motor);
        Add(time + (length * 0.6), TraceKind.Lane, "lra", -motor * 7 / 10);
        Add(time + (length * 0.8), TraceKind.Lane, "lra", 0);
        if (hertz > 0)
        {
            Add(time, TraceKind.Lane, "tone.hz", hertz).Add(time, TraceKind.Lane, "tone", 400);
            Add(time + (length / 2), TraceKind.Lane, "tone.hz", hertz * 3 / 2).Add(time + (length * 0.9), TraceKind.Lane, "tone", 0);
        }

        for (int step = 0; light is not null && step <= 10; step++)
        {
            Add(time + (length * step / 10), TraceKind.Lane, light, (10 - step) * 100);
        }

        return this;
    }

    private SampleRun Add(double milliseconds, TraceKind kind, string name, int value)
    {
        return Add(milliseconds, kind, name, value.ToString(CultureInfo.InvariantCulture));
    }

    private SampleRun Add(double milliseconds, TraceKind kind, string name, string value)
    {
        _trace.Add(new TraceEntry((long)Math.Round(milliseconds * 1e6), kind, name, value));
        return this;
    }

    private RunResult Result(long durationMicroseconds)
    {
        TraceEntry[] faults = [.. _trace.Where(entry => entry.Kind == TraceKind.Fault)];
        return new RunResult
        {
            Scenario = "demo",
            Board = "panel-a",
            Speed = "typical",
            Bank = "standard",
            DurationMicroseconds = durationMicroseconds,
            VirtualOverReal = 2431.44,
            Lanes = [new("lra", "motor"), new("erm", "motor"), new("tone", "tone"), new("red", "light"), new("green", "light"), new("blue", "light")],
            Controls = [new("ok", "button"), new("back", "button"), new("save", "button"), new("mode", "button"), new("dial", "encoder")],
            Trace = [.. _trace.OrderBy(entry => entry.TimeNanoseconds)],
            Inputs = [new InputReport(100_000, "ok", "press", "click", 100_812, 812), new InputReport(2_080_000, "dial", "detent +1", null, null, null)],
            Latency = new LatencySummary(812, 1240, 1302),
            LaneSkewMaxMicroseconds = 310,
            Populations = [new PopulationSummary(Population.Press, 1, new LatencySummary(812, 812, 812), 240)],
            StepLate = new LatencySummary(null, 420, 470),
            Presses = _trace.Count(entry => entry is { Kind: TraceKind.Event, Value: "press" }),
            DoublePresses = 0,
            MissedPresses = 0,
            Detents = _trace.Count(entry => entry.Kind == TraceKind.Event && entry.Name == "dial"),
            FalseDetents = 0,
            LostDetents = 0,
            Edges = _trace.Count(entry => entry.Kind == TraceKind.Edge),
            EdgesDropped = 0,
            Faults = [.. faults.Select(fault => new FaultReport(fault.TimeNanoseconds / 1000, fault.Name, fault.Value))],
        };
    }
}
