namespace HapticNode.App.Shaping;

/// <summary>Who changes the document.</summary>
/// <param name="Window">The window that the change comes from; empty for none.</param>
/// <param name="Gesture">The drag or the held key that it belongs to: all changes of one are undone at once. 0 for none.</param>
/// <param name="Plays">Whether the cue is played as soon as the panel has the change.</param>
public readonly record struct EditOrigin(string Window, int Gesture = 0, bool Plays = false)
{
    /// <summary>Whether a change goes on with what the one before it did.</summary>
    /// <param name="before">Who made that.</param>
    /// <returns>True if both are undone at once.</returns>
    public bool GoesOnWith(EditOrigin before) => Gesture != 0 && Gesture == before.Gesture && Window == before.Window;
}
