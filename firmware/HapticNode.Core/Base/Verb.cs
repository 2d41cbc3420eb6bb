namespace HapticNode.Core.Base;

/// <summary>What the host can say besides lines of the notation; <see cref="VerbTable"/> has a row for each.</summary>
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

    /// <summary>Has a driver find out about its motor.</summary>
    Calibrate = 33,

    /// <summary>No verb: a line of the notation. It comes last.</summary>
    Notation = 34,
}

/// <summary>The verbs: a row describes one.</summary>
/// <remarks>
/// A row begins with three letters: its <see cref="VerbKind"/>, as a capital where the answer may take longer than a moment, and an
/// <see cref="ArgumentKind"/> for each of two arguments. The verb's word comes first in the help text behind them.
/// </remarks>
public static partial class VerbTable
{
    /// <summary>How many verbs there are; behind them <see cref="Words.Openers"/> has what a line of the notation can begin with.</summary>
    public const int Count = (int)Verb.Notation;

    /// <summary>Where in a row the help text begins.</summary>
    public const int TextStart = 4;

    /// <summary>How many letters describe a verb.</summary>
    internal const int Letters = 3;

    /// <summary>The row of a verb.</summary>
    /// <param name="verb">A verb other than <see cref="Verb.Notation"/>.</param>
    /// <returns>The row.</returns>
    public static string Row(Verb verb)
    {
        switch (verb)
        {
            case Verb.Play:
                return "ac- play CUE: plays the cue now";
            case Verb.Stop:
                return "a-- stop: puts all outputs to neutral until clear; Ctrl-C does the same";
            case Verb.Clear:
                return "a-- clear: lets cues play again after a stop or fault";
            case Verb.Done:
                return "aa- done ACTION: reports that the action succeeded";
            case Verb.Failed:
                return "aa- failed ACTION: reports that the action failed";
            case Verb.Busy:
                return "aas busy ACTION on|off: shows that the host works on the action";
            case Verb.Progress:
                return "aap progress ACTION 0..100: shows how far the action is";
            case Verb.Quiet:
                return "as- quiet on|off: switches tones off or on";
            case Verb.Volume:
                return "ap- volume 0..100: sets how loud tones are, in percent";
            case Verb.Help:
                return "rv- help [VERB]: lists these lines, or one of them";
            case Verb.Mute:
                return "as- mute on|off: switches everything that is felt, heard or seen off or on";
            case Verb.SelfTest:
                return "al- selftest [LANE]: plays each lane in turn at a low level";
            case Verb.Arm:
                return "at- arm [SECONDS]: lets cues play and keeps the drivers on";
            case Verb.Disarm:
                return "a-- disarm: lets nothing play and switches the drivers off";
            case Verb.Id:
                return "R-- id: tells firmware, panel and state";
            case Verb.Schema:
                return "R-- schema: lists every option with unit, range and default";
            case Verb.List:
                return "ri- list cues|lanes|controls|actions: lists names";
            case Verb.Get:
                return "ro- get lane|button|encoder|cue|ask NAME, get theme|repeats: tells all options";
            case Verb.Set:
                return "c*- set SECTION [NAME] OPTION VALUE ...: changes these options only";
            case Verb.Dump:
                return "R-- dump: prints the whole bank";
            case Verb.Diff:
                return "Rf- diff [factory]: prints what differs from the saved or the factory's bank";
            case Verb.Begin:
                return "c-- begin: starts an upload; the lines that follow make a new bank";
            case Verb.Commit:
                return "Ckx commit LINES CRC32: the uploaded bank takes over, or nothing changes";
            case Verb.Abort:
                return "c-- abort: discards the upload";
            case Verb.Save:
                return "Cy- save [anyway]: writes the bank to flash";
            case Verb.Revert:
                return "C-- revert: returns to the saved bank";
            case Verb.Factory:
                return "C-- factory: returns to the bank in the firmware";
            case Verb.Stats:
                return "r-- stats: tells latencies, counts and heat";
            case Verb.Watch:
                return "cwr watch edges|events|cues|lanes|faults|all 0..500: sends telemetry, so many lines a second";
            case Verb.Session:
                return "ce- session end: accepts lines without a checksum again";
            case Verb.Copy:
                return "acn copy CUE NEW: makes a copy of the cue";
            case Verb.Rename:
                return "acn rename CUE NEW: renames the cue wherever it is used";
            case Verb.Delete:
                return "ac- delete CUE: deletes the cue unless something uses it";
            case Verb.Calibrate:
                return "al- calibrate [LANE]: has its driver measure the motor, which must be fixed to something heavy";
            case Verb.Notation:
            default:
                throw new System.ArgumentException();
        }
    }
}
