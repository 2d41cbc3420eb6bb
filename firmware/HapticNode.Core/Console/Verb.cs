namespace HapticNode.Core.Console;

/// <summary>What the host can say besides lines of the notation; <see cref="VerbTable"/> has their words, arguments and help.</summary>
public enum Verb
{
    /// <summary>Plays a cue.</summary>
    Play = 0,

    /// <summary>Everything neutral, latched.</summary>
    Stop = 1,

    /// <summary>Ends the latch.</summary>
    Clear = 2,

    /// <summary>An action succeeded.</summary>
    Done = 3,

    /// <summary>An action did not succeed.</summary>
    Failed = 4,

    /// <summary>Somebody is working on an action, or no longer.</summary>
    Busy = 5,

    /// <summary>How far an action is.</summary>
    Progress = 6,

    /// <summary>Tones off or on.</summary>
    Quiet = 7,

    /// <summary>How loud tones are.</summary>
    Volume = 8,

    /// <summary>What can be said.</summary>
    Help = 9,

    /// <summary>Everything off or on.</summary>
    Mute = 10,

    /// <summary>Tries the lanes.</summary>
    SelfTest = 11,

    /// <summary>Lets cues play and keeps the drivers on.</summary>
    Arm = 12,

    /// <summary>Lets nothing play and the drivers switch off.</summary>
    Disarm = 13,

    /// <summary>Who is there.</summary>
    Id = 14,

    /// <summary>All options with their ranges.</summary>
    Schema = 15,

    /// <summary>The names of something.</summary>
    List = 16,

    /// <summary>One thing with all its options.</summary>
    Get = 17,

    /// <summary>Changes some options.</summary>
    Set = 18,

    /// <summary>The whole draft.</summary>
    Dump = 19,

    /// <summary>What is different between the draft and what was saved.</summary>
    Diff = 20,

    /// <summary>Begins an upload.</summary>
    Begin = 21,

    /// <summary>Ends an upload: it becomes the draft, or nothing changes.</summary>
    Commit = 22,

    /// <summary>Forgets an upload.</summary>
    Abort = 23,

    /// <summary>Saves the draft.</summary>
    Save = 24,

    /// <summary>Goes back to what was saved.</summary>
    Revert = 25,

    /// <summary>Goes back to the bank that the firmware carries.</summary>
    Factory = 26,

    /// <summary>Counts and latencies.</summary>
    Stats = 27,

    /// <summary>Turns telemetry on or off.</summary>
    Watch = 28,

    /// <summary>Ends the checked session.</summary>
    Session = 29,

    /// <summary>Makes a cue like another one.</summary>
    Copy = 30,

    /// <summary>Gives a cue another name.</summary>
    Rename = 31,

    /// <summary>Takes a cue out of the bank.</summary>
    Delete = 32,

    /// <summary>No verb: a line of the notation.</summary>
    Notation = 33,
}
