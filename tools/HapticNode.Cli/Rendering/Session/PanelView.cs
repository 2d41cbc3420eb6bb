using System.Collections.Concurrent;
using System.Globalization;
using HapticNode.Simulator;
using HapticNode.VirtualBoard;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>A simulated panel in the terminal: keys for its controls, bars for its lanes.</summary>
internal sealed class PanelView
{
    private const int BarWidth = 40;
    private const int FullLevel = 1000;

    private static readonly TimeSpan s_frame = TimeSpan.FromMilliseconds(33);

    // A terminal does not tell when a key is released, so that a press is as long as one of a finger.
    private static readonly TimeSpan s_tap = TimeSpan.FromMilliseconds(120);

    private readonly PanelSimulator _simulator;
    private readonly IAnsiConsole _console;
    private readonly PanelKeys _keys;
    private readonly ConcurrentDictionary<string, int> _now = [];
    private readonly ConcurrentDictionary<string, int> _peaks = [];
    private readonly Dictionary<string, DateTime> _releases = [];
    private readonly HashSet<string> _held = [];

    internal PanelView(PanelSimulator simulator, IAnsiConsole console)
    {
        _simulator = simulator;
        _console = console;
        _keys = PanelKeys.For(simulator.Controls);
        simulator.LaneChanged += (lane, level) =>
        {
            _now[lane] = level;
            _peaks.AddOrUpdate(lane, level, (_, peak) => Math.Abs(level) > Math.Abs(peak) ? level : peak);
        };
    }

    /// <summary>Shows the panel until it is left.</summary>
    internal Task RunAsync(CancellationToken cancellation) => _console.Live(Draw()).StartAsync(async context =>
    {
        bool leaves = false;
        while (!leaves && !cancellation.IsCancellationRequested)
        {
            while (Console.KeyAvailable && !leaves)
            {
                leaves = Press(Console.ReadKey(intercept: true));
            }

            ReleaseTapped();
            context.UpdateTarget(Draw());
            await Task.Delay(s_frame, CancellationToken.None);
        }
    });

    private bool Press(ConsoleKeyInfo key)
    {
        if (_keys.ButtonOf(key.KeyChar) is { } button)
        {
            Press(button, holds: char.IsUpper(key.KeyChar));
        }
        else if (_keys.TurnOf(key.Key) is { } turn)
        {
            _simulator.Turn(turn.Encoder, turn.Direction);
        }
        else if (key.KeyChar == PanelKeys.Reset)
        {
            _simulator.Reset();
        }

        return key.KeyChar == PanelKeys.Leave;
    }

    private void Press(string button, bool holds)
    {
        if (_held.Remove(button))
        {
            _simulator.SetContact(button, pressed: false);
            return;
        }

        _simulator.SetContact(button, pressed: true);
        if (holds)
        {
            _held.Add(button);
        }
        else
        {
            _releases[button] = DateTime.UtcNow + s_tap;
        }
    }

    private void ReleaseTapped()
    {
        foreach (string button in _releases.Where(release => release.Value <= DateTime.UtcNow).Select(release => release.Key).ToArray())
        {
            _releases.Remove(button);
            _simulator.SetContact(button, pressed: false);
        }
    }

    private IRenderable Draw()
    {
        Table table = new Table { Border = TableBorder.Minimal }.AddColumn("lane").AddColumn("level").AddColumn(new TableColumn("%").RightAligned());
        foreach (LaneMap lane in _simulator.Lanes)
        {
            // A click is shorter than a frame: what is shown is the most that there was since the last one.
            int level = _peaks.TryRemove(lane.Name, out int peak) ? peak : _now.GetValueOrDefault(lane.Name);
            table.AddRow(Markup.Escape(lane.Name), Bar(lane, level), (level / 10).ToString(CultureInfo.InvariantCulture));
        }

        string held = _held.Count == 0 ? "" : $"  held: {string.Join(' ', _held)}";
        return new Rows(table, new Markup($"{Markup.Escape(_keys.Help)}[dim]{Markup.Escape(held)}[/]"));
    }

    private static string Bar(LaneMap lane, int level)
    {
        int length = Math.Min(BarWidth, Math.Abs(level) * BarWidth / FullLevel);
        string colour = lane.Name is "red" or "green" or "blue" ? lane.Name : level < 0 ? "yellow" : "white";
        return $"[{colour}]{new string('#', length)}[/]{new string(' ', BarWidth - length)}";
    }
}
