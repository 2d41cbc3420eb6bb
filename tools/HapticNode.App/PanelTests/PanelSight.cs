namespace HapticNode.App.PanelTests;

/// <summary>What is seen while a control is asked for: the control itself, another in its place, or another with it.</summary>
internal sealed class PanelSight(string control, string kind, string wanted, int direction)
{
    private const long TogetherMicroseconds = 20_000;

    private readonly List<PanelEvent> _others = [];
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
    internal bool Take(PanelEvent happened)
    {
        if (happened.Control == control && IsWanted(happened))
        {
            _seen ??= happened.Time;
            return true;
        }

        // A control that was held all the while, and lets go or repeats, says nothing of this one.
        bool counts = happened.Control == control
            ? kind == "encoder" && happened.Direction == -direction
            : happened.What is "press" or "double" or "detent" or "limit" || (wanted == "release" && happened.What == "release");
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
    private bool IsWanted(PanelEvent happened) =>
        happened.Direction == direction
        && (happened.What == wanted || (happened.What == "limit" && wanted == "detent") || (happened.What == "double" && wanted == "press"));

    private PanelEvent? Together() =>
        _seen is long time ? _others.FirstOrDefault(other => other.Control != control && Math.Abs(other.Time - time) <= TogetherMicroseconds) : null;

    private string Instead(PanelEvent other) => other.Control == control
        ? $"{control} turned the other way (A and B swapped?)"
        : $"{other.Control} {other.What} came instead of {control} (swapped?)";
}
