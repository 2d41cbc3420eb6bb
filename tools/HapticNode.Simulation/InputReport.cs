using HapticNode.Core.Base;
using HapticNode.Link.Telemetry;

namespace HapticNode.Simulation;

/// <summary>One control event and what the person got for it.</summary>
/// <param name="TimeMicroseconds">When the contact moved, in microseconds after power-on.</param>
/// <param name="Control">The control's name.</param>
/// <param name="Event">The event, such as <c>press</c> or <c>detent +1</c>.</param>
/// <param name="Cue">The cue that answered; null when nothing is bound to the event.</param>
/// <param name="FirstChangeMicroseconds">When the first output changed, in microseconds after power-on; null when none did.</param>
/// <param name="LatencyMicroseconds">From the contact's edge to the first change of an output, in microseconds; null when none changed.</param>
public sealed record InputReport(
    long TimeMicroseconds,
    string Control,
    string Event,
    string? Cue,
    long? FirstChangeMicroseconds,
    long? LatencyMicroseconds)
{
    /// <summary>The event, without its direction.</summary>
    public ControlEvent Kind => NodeWords.EventOf(Event.Split(' ')[0]);

    /// <summary>Whether a contact closed.</summary>
    public bool IsPress => Kind is ControlEvent.Press or ControlEvent.Double;

    /// <summary>Whether a shaft was turned; at a limit it turns as well.</summary>
    public bool IsTurn => Kind is ControlEvent.Detent or ControlEvent.Limit;
}
