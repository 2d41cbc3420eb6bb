namespace HapticNode.Core.Console;

/// <summary>What the host can say besides lines of the notation.</summary>
public enum Verb
{
    /// <summary><c>play CUE</c>.</summary>
    Play = 0,

    /// <summary><c>stop</c>: everything neutral, latched.</summary>
    Stop = 1,

    /// <summary><c>clear</c>: ends the latch.</summary>
    Clear = 2,

    /// <summary><c>done ACTION</c>: it succeeded.</summary>
    Done = 3,

    /// <summary><c>failed ACTION</c>: it did not.</summary>
    Failed = 4,

    /// <summary><c>busy ACTION on|off</c>: somebody is working on it.</summary>
    Busy = 5,

    /// <summary><c>progress ACTION 0..100</c>: how far it is.</summary>
    Progress = 6,

    /// <summary><c>quiet on|off</c>: no tones.</summary>
    Quiet = 7,

    /// <summary><c>volume 0..100</c>: how loud tones are.</summary>
    Volume = 8,

    /// <summary><c>help</c>: the verbs and the words that begin a line of the notation.</summary>
    Help = 9,

    /// <summary>No verb: a line of the notation.</summary>
    Notation = 10,
}
