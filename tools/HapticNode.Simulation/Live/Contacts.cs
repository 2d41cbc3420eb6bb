using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>The contacts of a panel's controls, which stay as they are when the node is reset.</summary>
internal sealed class Contacts
{
    private const int Closed = 0;
    private const int Open = 1;

    // A brisk turn by hand: 60 detents a second.
    private const long DetentNanoseconds = 16_000_000;

    // The states of an encoder's contacts in clockwise order from both open: A closes first.
    private static readonly (int A, int B)[] s_phases = [(Open, Open), (Closed, Open), (Closed, Closed), (Open, Closed)];

    private readonly Dictionary<int, int> _levels = [];
    private readonly Dictionary<string, int> _phases = [];
    private readonly Dictionary<string, long> _turnsEnd = [];

    /// <summary>Puts the contacts to a board that is about to boot. Encoders that nobody has turned yet stand where they rest.</summary>
    internal void Connect(Board board, IReadOnlyList<RestingEncoder> encoders)
    {
        _turnsEnd.Clear();
        foreach (RestingEncoder encoder in encoders.Where(encoder => !_phases.ContainsKey(encoder.Name)))
        {
            int phase = EncoderRest.Find(encoder.Rest)!.Value.Phase;
            _phases[encoder.Name] = phase;
            (_levels[encoder.PinA], _levels[encoder.PinB]) = s_phases[phase];
        }

        foreach ((int pin, int level) in _levels)
        {
            board.SetIdleLevel(pin, level);
        }
    }

    /// <summary>Closes or opens the contact of a button.</summary>
    internal void Set(Board board, ControlMap button, bool pressed, long now) => Move(board, button.PinA, pressed ? Closed : Open, now);

    /// <summary>Turns an encoder, as soon as it has been turned as far as it was before.</summary>
    internal void Turn(Board board, ControlMap encoder, int detents, long now)
    {
        int phase = _phases.GetValueOrDefault(encoder.Name);
        long time = Math.Max(now, _turnsEnd.GetValueOrDefault(encoder.Name));
        int edges = Math.Abs(detents) * encoder.EdgesPerDetent;
        for (int edge = 0; edge < edges; edge++)
        {
            phase = (phase + Math.Sign(detents) + s_phases.Length) % s_phases.Length;
            Move(board, encoder.PinA, s_phases[phase].A, time);
            Move(board, encoder.PinB, s_phases[phase].B, time);
            time += DetentNanoseconds / encoder.EdgesPerDetent;
        }

        _phases[encoder.Name] = phase;
        _turnsEnd[encoder.Name] = time;
    }

    private void Move(Board board, int pin, int level, long time)
    {
        _levels[pin] = level;
        board.Schedule(time, pin, level);
    }
}
