using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>One lane of an effect.</summary>
/// <param name="Kind">What it drives.</param>
/// <param name="Name">The lane of a panel that it is meant for.</param>
/// <param name="Points">Its course, in the order of time; before the first and after the last point the level is 0.</param>
/// <param name="Transients">Its clicks, in the order of time.</param>
public sealed record FormLane(LaneKind Kind, string Name, IReadOnlyList<FormPoint> Points, IReadOnlyList<Transient> Transients)
{
    /// <summary>The sharpness of the vibration over time, where the source has one: level 0..1.</summary>
    public IReadOnlyList<FormPoint> Sharpness { get; init; } = [];

    /// <summary>Whether the points are samples of a smooth curve, which fewer steps may follow within 2 %.</summary>
    public bool IsSmooth { get; init; }

    /// <summary>Whether the source tells clicks from short vibrations, so that a short drive of one level is not taken for a click.</summary>
    public bool TellsClicks { get; init; }

    /// <summary>The end of its last point or click, in milliseconds.</summary>
    public double EndMilliseconds => Math.Max(Points.Count > 0 ? Points[^1].Milliseconds : 0, Transients.Count > 0 ? Transients[^1].Milliseconds : 0);
}
