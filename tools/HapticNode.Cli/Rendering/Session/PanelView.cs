using System.Globalization;
using HapticNode.Simulation.Live;
using HapticNode.VirtualBoard;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>A simulated panel in the terminal: keys for its controls, bars for its lanes, and what was done last.</summary>
internal sealed class PanelView
{
    private const int DriveWidth = 32;
    private const int BrakeWidth = 12;
    private const int FullLevel = 1000;
    private const int Events = 6;

    private static readonly TimeSpan s_frame = TimeSpan.FromMilliseconds(33);

    // A terminal does not tell when a key is released, so that a press is as long as one of a finger.
    private static readonly TimeSpan s_tap = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(60);

    private readonly PanelSimulator _simulator;
    private readonly IAnsiConsole _console;
    private readonly PanelKeys _keys;
    private readonly LevelPeaks _levels = new(TimeProvider.System);
    private readonly Dictionary<string, DateTime> _releases = [];
    private readonly HashSet<string> _again = [];
    private readonly Dictionary<string, DateTime> _presses = [];
    private readonly HashSet<string> _held = [];
    private readonly Queue<string> _events = [];

    internal PanelView(PanelSimulator simulator, IAnsiConsole console)
    {
        _simulator = simulator;
        _console = console;
        _keys = PanelKeys.For(simulator.Controls);
        simulator.LaneChanged += _levels.Take;
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
            Note($"{turn.Encoder} {(turn.Direction > 0 ? "+1" : "-1")}");
        }
        else if (key.KeyChar == PanelKeys.Reset)
        {
            _simulator.Reset();
            Note("reset");
        }

        return key.KeyChar == PanelKeys.Leave;
    }

    private void Press(string button, bool holds)
    {
        if (_held.Remove(button))
        {
            Set(button, pressed: false);
            return;
        }

        // The same key again, while its tap lasts: a finger that is quicker than that lets go first.
        if (_releases.ContainsKey(button))
        {
            _again.Add(button);
            return;
        }

        Set(button, pressed: true);
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
            Set(button, pressed: false);
            if (_again.Remove(button))
            {
                _presses[button] = DateTime.UtcNow + s_pause;
            }
        }

        foreach (string button in _presses.Where(press => press.Value <= DateTime.UtcNow).Select(press => press.Key).ToArray())
        {
            _presses.Remove(button);
            Press(button, holds: false);
        }
    }

    private void Set(string button, bool pressed)
    {
        _simulator.SetContact(button, pressed);
        Note($"{button} {(pressed ? "press" : "release")}");
    }

    private void Note(string what)
    {
        _events.Enqueue(what);
        while (_events.Count > Events)
        {
            _events.Dequeue();
        }
    }

    private IRenderable Draw()
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn("lane").AddColumn(new TableColumn("brake").RightAligned()).AddColumn("drive").AddColumn(new TableColumn("%").RightAligned());
        foreach (LaneMap lane in _simulator.Lanes)
        {
            int drive = _levels.Of(lane.Name, brakes: false);
            int brake = _levels.Of(lane.Name, brakes: true);
            string percent = string.Create(CultureInfo.InvariantCulture, $"{drive / 10}{(brake > 0 ? $" -{brake / 10}" : "")}");
            table.AddRow(Markup.Escape(lane.Name), Brake(brake), Drive(lane, drive), percent);
        }

        string held = _held.Count == 0 ? "" : $"  held: {string.Join(' ', _held)}";
        string events = $"last: {string.Join(", ", _events)}";
        return new Rows(table, new Markup(Markup.Escape(events)), new Markup($"{Markup.Escape(_keys.Help)}[dim]{Markup.Escape(held)}[/]"));
    }

    private static string Drive(LaneMap lane, int level)
    {
        int length = Math.Min(DriveWidth, (level * DriveWidth + FullLevel - 1) / FullLevel);
        string colour = lane.Name is "red" or "green" or "blue" ? lane.Name : "white";
        return $"[{colour}]{new string('#', length)}[/]{new string(' ', DriveWidth - length)}";
    }

    // To the left, so that it is told from drive without its colour.
    private static string Brake(int level)
    {
        int length = Math.Min(BrakeWidth, (level * BrakeWidth + FullLevel - 1) / FullLevel);
        return $"{new string(' ', BrakeWidth - length)}[yellow]{new string('<', length)}[/]";
    }
}
