using HapticNode.Core.Base;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.PanelTests;

/// <summary>What is seen while a control is asked for: the control itself, another in its place, or another with it.</summary>
internal sealed class PanelSight(string control, ControlEvent wanted, int direction)
{
    private const long TogetherMicroseconds = 20_000;

    private readonly List<ControlRecord> _others = [];
    private long? _seen;
    private string? _news;

    /// <summary>Whether another control was told at the same moment.</summary>
    internal bool IsShorted => Together() is not null;

    /// <summary>What was wrong, in some words; null for nothing.</summary>
    internal string? Note => Together() is { } other ? $"{other.Control} was told with it (shorted?)"
        : _others.Count > 0 ? Instead(_others[0])
        : null;

    /// <summary>Takes an event.</summary>
    /// <returns>Whether it is what was asked for.</returns>
    internal bool Take(ControlRecord happened)
    {
        if (happened.Control == control && IsWanted(happened))
        {
            _seen ??= happened.Microseconds;
            return true;
        }

        // A control that was held all the while, and lets go or repeats, says nothing of this one.
        bool counts = happened.Control == control
            ? direction != 0 && happened.Direction == -direction
            : happened.IsPress || happened.IsTurn || (wanted == ControlEvent.Release && happened.Event == wanted);
        if (counts)
        {
            _others.Add(happened);
            _news = Instead(happened);
        }

        return false;
    }

    /// <summary>What came instead since this was asked last; null for nothing.</summary>
    internal string? TakeNews()
    {
        string? news = _news;
        _news = null;
        return news;
    }

    // An encoder that stands at its limit still turns, and a second press soon after another is a double.
    private bool IsWanted(ControlRecord happened) =>
        happened.Direction == direction
        && (happened.Event == wanted || (happened.IsTurn && wanted == ControlEvent.Detent) || (happened.IsPress && wanted == ControlEvent.Press));

    private ControlRecord? Together() =>
        _seen is long time ? _others.FirstOrDefault(other => other.Control != control && Math.Abs(other.Microseconds - time) <= TogetherMicroseconds) : null;

    private string Instead(ControlRecord other) => other.Control == control
        ? $"{control} turned the other way (A and B swapped?)"
        : $"{other.Control} {NodeWords.Of(other.Event)} came instead of {control} (swapped?)";
}
