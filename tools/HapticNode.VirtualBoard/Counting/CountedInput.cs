using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>One input of a pulse counter behind its glitch filter.</summary>
/// <remarks>
/// Source: ESP32 technical reference, chapter PCNT: the filter ignores pulses that are shorter than its threshold; one that is long
/// enough passes when it has lasted that long.
/// </remarks>
internal sealed class CountedInput
{
    private const long Never = long.MaxValue;

    private readonly Timeline _timeline;
    private readonly GpioLine _line;
    private readonly Action<int> _onEdge;
    private long _filterNanoseconds;
    private int _outside;
    private long _settles;

    internal CountedInput(Timeline timeline, GpioLine line, Action<int> onEdge)
    {
        _timeline = timeline;
        _line = line;
        _onEdge = onEdge;
        _line.ExternalLevelChanged += OnExternalLevelChanged;
        Restart(0);
    }

    /// <summary>The level behind the filter.</summary>
    internal int Level { get; private set; }

    /// <summary>Sets the filter, and takes the present level for a settled one.</summary>
    internal void Restart(long filterNanoseconds)
    {
        _filterNanoseconds = filterNanoseconds;
        _outside = _line.ExternalLevel;
        Level = _outside;
        _settles = Never;
    }

    internal void Disconnect() => _line.ExternalLevelChanged -= OnExternalLevelChanged;

    private void OnExternalLevelChanged(int level, long now)
    {
        PassUntil(now);
        _outside = level;
        _settles = now + _filterNanoseconds;
        if (_filterNanoseconds == 0)
        {
            PassUntil(now);
        }
        else
        {
            _timeline.At(_settles, PassUntil);
        }
    }

    private void PassUntil(long now)
    {
        if (_settles > now)
        {
            return;
        }

        _settles = Never;
        if (Level != _outside)
        {
            Level = _outside;
            _onEdge(Level);
        }
    }
}
