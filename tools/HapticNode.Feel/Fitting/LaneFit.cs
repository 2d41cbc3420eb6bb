using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Fitting;

/// <summary>What was found for one lane of a cue.</summary>
/// <param name="Cue">The cue's name.</param>
/// <param name="Lane">The lane's name.</param>
/// <param name="Motor">The motor.</param>
/// <param name="Words">The new steps, a word of the notation each.</param>
/// <param name="Pushes">The pushes before and after, each alone.</param>
/// <param name="Tried">How many pushes were tried.</param>
public sealed record LaneFit(string Cue, string Lane, MotorSetup Motor, IReadOnlyList<string> Words, IReadOnlyList<PushFit> Pushes, int Tried)
{
    /// <summary>Whether anything is other than before.</summary>
    public bool Changes => Pushes.Any(push => push.Before.Signal.DurationMicroseconds != push.After.Signal.DurationMicroseconds
        || !push.Before.Track.Points.SequenceEqual(push.After.Track.Points));

    /// <summary>What could not be reached, a sentence for each push: a click that stays a buzz, or a push that is no click at all.</summary>
    public IReadOnlyList<string> Shortfalls => [.. Pushes.Select(push => push.Shortfall).OfType<string>()];
}
