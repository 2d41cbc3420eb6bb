namespace HapticNode.Simulation;

/// <summary>What a cue tells the hand. It follows from what the bank uses the cue for, and gives its colour in a timeline.</summary>
public enum CueMeaning
{
    /// <summary>Nobody said: a run without a bank that tells.</summary>
    Unknown,

    /// <summary>An answer to a touch: it was felt.</summary>
    Answer,

    /// <summary>The outcome of an action: done.</summary>
    Success,

    /// <summary>The outcome of an action: refused, or no answer in time.</summary>
    Failure,

    /// <summary>Something takes its time.</summary>
    Waiting,

    /// <summary>News from the host that no touch asked for.</summary>
    News,
}
