namespace HapticNode.App.Live;

/// <summary>Something that happened on the panel.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Kind"><c>event</c>, <c>cue</c>, <c>fault</c>, <c>limit</c> or <c>cleared</c>.</param>
/// <param name="Name">The control, the cue, or the reason.</param>
/// <param name="What">What happened to it.</param>
public sealed record PanelEvent(long Microseconds, string Kind, string Name, string What);
