namespace HapticNode.App.Shaping;

/// <summary>Who changes the document.</summary>
/// <param name="Window">The window that the change comes from; empty for none.</param>
/// <param name="Gesture">The drag or the held key that it belongs to: all changes of one are undone at once. 0 for none.</param>
public readonly record struct EditOrigin(string Window, int Gesture = 0);
