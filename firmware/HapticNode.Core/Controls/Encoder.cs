namespace HapticNode.Core.Controls;

/// <summary>Turns an encoder's quarter steps into detents with direction, position, speed and virtual limits.</summary>
public sealed class Encoder
{
    // Slower than this the knob counts as standing still, and a speed would only describe a pause.
    private const int SlowestMicroseconds = 1000000;

    /// <summary>The position in detents since start-up, within the limits where there are any.</summary>
    public int Position;

    /// <summary>Direction of the last event: +1 clockwise, -1 counter-clockwise.</summary>
    public int Direction;

    /// <summary>Speed at the last detent in detents per second, 0 after a pause or a turn-round.</summary>
    public int Speed;

    /// <summary>Where the movement comes from.</summary>
    public readonly EncoderSource Source;

    private int _quarterStepsPerDetent = 4;
    private int _minimum;
    private int _maximum;
    private int _phase;
    private int _slips;
    private long _last;

    /// <summary>Makes an encoder at position 0.</summary>
    /// <param name="source">Where the movement comes from.</param>
    public Encoder(EncoderSource source)
    {
        Source = source;
    }

    /// <summary>Sets the knob's detents and its virtual limits; a position beyond them moves to the nearer one.</summary>
    /// <param name="detentsPerCycle">Detents in a quadrature cycle: 1, 2 or 4.</param>
    /// <param name="minimum">The lower limit in detents.</param>
    /// <param name="maximum">The upper limit; there are no limits unless it is above the lower one.</param>
    public void Configure(int detentsPerCycle, int minimum, int maximum)
    {
        _quarterStepsPerDetent = 4 / detentsPerCycle;
        _minimum = minimum;
        _maximum = maximum;
        if (maximum > minimum && Position > maximum)
        {
            Position = maximum;
        }
        else if (maximum > minimum && Position < minimum)
        {
            Position = minimum;
        }
    }

    /// <summary>Takes what the source has. To be called again until it returns <see cref="ControlEvent.None"/>.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="ControlEvent.Detent"/> or <see cref="ControlEvent.Limit"/> in <see cref="Direction"/>, or none.</returns>
    public ControlEvent Step(long now)
    {
        int phase = _phase + Source.Moved;
        Source.Moved = 0;
        if (Source.Slips != _slips)
        {
            _slips = Source.Slips;
            phase = 0;
        }

        int perDetent = _quarterStepsPerDetent;
        if (phase < perDetent && phase > -perDetent)
        {
            _phase = phase;
            return ControlEvent.None;
        }

        int direction = phase > 0 ? 1 : -1;
        _phase = phase - direction * perDetent;
        return Detent(direction, now);
    }

    private ControlEvent Detent(int direction, long now)
    {
        long pause = now - _last;
        Speed = direction == Direction && pause > 0 && pause < SlowestMicroseconds ? 1000000 / (int)pause : 0;
        Direction = direction;
        _last = now;

        int position = Position + direction;
        if (_maximum > _minimum && (position > _maximum || position < _minimum))
        {
            return ControlEvent.Limit;
        }

        Position = position;
        return ControlEvent.Detent;
    }
}
