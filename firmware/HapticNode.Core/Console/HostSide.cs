using HapticNode.Core.Base;

namespace HapticNode.Core.Console;

/// <summary>What the console needs of the node: it carries out what a host's line says.</summary>
public abstract class HostSide
{
    /// <summary>Carries out a verb that needs no more than a moment.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="first">Its first argument, see <see cref="HostCommand.First"/>.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it was refused, or <see cref="Refusal.None"/>.</returns>
    public abstract Refusal CarryOut(Verb verb, int first, int second, long now);

    /// <summary>Carries out the line of the notation that the parser has read; a cue that it changes is cut first.</summary>
    /// <param name="now">The time in microseconds.</param>
    public abstract void Edit(long now);

    /// <summary>Makes the staged bank the draft. What plays is cut, and no action waits for its answer any more.</summary>
    /// <param name="dirty">Whether it differs from what was saved.</param>
    /// <param name="now">The time in microseconds.</param>
    public abstract void TakeStaged(bool dirty, long now);

    /// <summary>Whether some action waits for the host's answer.</summary>
    /// <returns>True if one does.</returns>
    public abstract bool IsWaiting();

    /// <summary>Tells why the draft cannot be saved now: writing to flash stops everything, so nothing may play.</summary>
    /// <param name="anyway">Whether it may be saved over what could not be read.</param>
    /// <returns>The reason, or <see cref="Refusal.None"/>.</returns>
    public abstract Refusal WhyNotSave(bool anyway);
}
