namespace HapticNode.App.Live;

/// <summary>Something that happened on the panel.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Name">The control, cue or lane, or <c>fault</c>.</param>
/// <param name="What">What happened to it.</param>
public sealed record PanelEvent(long Microseconds, string Name, string What);
