using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>The verbs: a row describes one, in the order of <see cref="Verb"/> and of <see cref="Words.Openers"/>, and a line of <see cref="UsageOf"/>.</summary>
public static class VerbTable
{
    /// <summary>How many verbs there are; behind them <see cref="Words.Openers"/> has what a line of the notation can begin with.</summary>
    public const int Count = (int)Verb.Notation;

    private const byte Acts = 0;
    private const byte Tells = 1;
    private const int Width = 3;

    private static readonly byte[] s_rows =
    {
        ArgumentKind.Cue, ArgumentKind.None, Acts, // play
        ArgumentKind.None, ArgumentKind.None, Acts, // stop
        ArgumentKind.None, ArgumentKind.None, Acts, // clear
        ArgumentKind.Action, ArgumentKind.None, Acts, // done
        ArgumentKind.Action, ArgumentKind.None, Acts, // failed
        ArgumentKind.Action, ArgumentKind.Switch, Acts, // busy
        ArgumentKind.Action, ArgumentKind.Percent, Acts, // progress
        ArgumentKind.Switch, ArgumentKind.None, Acts, // quiet
        ArgumentKind.Percent, ArgumentKind.None, Acts, // volume
        ArgumentKind.VerbOrAll, ArgumentKind.None, Tells, // help
        ArgumentKind.Switch, ArgumentKind.None, Acts, // mute
        ArgumentKind.LaneOrAll, ArgumentKind.None, Acts, // selftest
        ArgumentKind.SecondsOrEver, ArgumentKind.None, Acts, // arm
        ArgumentKind.None, ArgumentKind.None, Acts, // disarm
        ArgumentKind.None, ArgumentKind.None, Tells, // id
        ArgumentKind.None, ArgumentKind.None, Tells, // schema
        ArgumentKind.List, ArgumentKind.None, Tells, // list
        ArgumentKind.Section, ArgumentKind.None, Tells, // get
        ArgumentKind.Notation, ArgumentKind.None, Acts, // set
        ArgumentKind.None, ArgumentKind.None, Tells, // dump
        ArgumentKind.FactoryOrSaved, ArgumentKind.None, Tells, // diff
        ArgumentKind.None, ArgumentKind.None, Acts, // begin
        ArgumentKind.Count, ArgumentKind.Checksum, Acts, // commit
        ArgumentKind.None, ArgumentKind.None, Acts, // abort
        ArgumentKind.AnywayOrNot, ArgumentKind.None, Acts, // save
        ArgumentKind.None, ArgumentKind.None, Acts, // revert
        ArgumentKind.None, ArgumentKind.None, Acts, // factory
        ArgumentKind.None, ArgumentKind.None, Tells, // stats
        ArgumentKind.Watch, ArgumentKind.Rate, Acts, // watch
        ArgumentKind.End, ArgumentKind.None, Acts, // session
        ArgumentKind.Cue, ArgumentKind.NewCue, Acts, // copy
        ArgumentKind.Cue, ArgumentKind.NewCue, Acts, // rename
        ArgumentKind.Cue, ArgumentKind.None, Acts, // delete
    };

    /// <summary>What stands behind a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>An <see cref="ArgumentKind"/>.</returns>
    public static int First(Verb verb)
    {
        return s_rows[(int)verb * Width];
    }

    /// <summary>What stands behind the first argument of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>An <see cref="ArgumentKind"/>.</returns>
    public static int Second(Verb verb)
    {
        return s_rows[(int)verb * Width + 1];
    }

    /// <summary>Whether a verb changes nothing and is answered with a report, each time anew.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>True if it only tells.</returns>
    public static bool IsReport(Verb verb)
    {
        return verb != Verb.Notation && s_rows[(int)verb * Width + 2] == Tells;
    }

    /// <summary>How a line is written, for <c>help</c>.</summary>
    /// <param name="word">What it begins with: an index of <see cref="Words.Openers"/>.</param>
    /// <returns>Its form, and what it does.</returns>
    public static string UsageOf(int word)
    {
        switch (word)
        {
            case 0:
                return "play CUE: plays it now";
            case 1:
                return "stop: all outputs neutral, until clear; so does Ctrl-C";
            case 2:
                return "clear: lets cues play again after a stop or fault";
            case 3:
                return "done ACTION: it succeeded";
            case 4:
                return "failed ACTION: it did not";
            case 5:
                return "busy ACTION on|off: somebody works on it";
            case 6:
                return "progress ACTION 0..100: how far it is";
            case 7:
                return "quiet on|off: no tones";
            case 8:
                return "volume 0..100: how loud tones are";
            case 9:
                return "help [VERB]";
            case 10:
                return "mute on|off: nothing is felt, heard or seen";
            case 11:
                return "selftest [LANE]: tries each lane at a low level";
            case 12:
                return "arm [SECONDS]: cues play and the drivers are on";
            case 13:
                return "disarm: nothing plays and the drivers are off";
            case 14:
                return "id: who is there, and in what state";
            case 15:
                return "schema: every option with unit, range and default";
            case 16:
                return "list cues|lanes|controls|actions";
            case 17:
                return "get lane|button|encoder|cue|ask NAME, get theme|repeats";
            case 18:
                return "set SECTION [NAME] OPTION VALUE ...: leaves the other options as they are";
            case 19:
                return "dump: the whole bank";
            case 20:
                return "diff [factory]: what differs from the saved bank, or the factory's";
            case 21:
                return "begin: the lines that follow make a new bank";
            case 22:
                return "commit LINES CRC32: the new bank takes over, or nothing changes";
            case 23:
                return "abort: forgets the upload";
            case 24:
                return "save [anyway]: keeps the bank in flash";
            case 25:
                return "revert: back to the saved bank";
            case 26:
                return "factory: back to the bank that the firmware carries";
            case 27:
                return "stats: latencies, counts, heat";
            case 28:
                return "watch edges|events|cues|lanes|faults|all 0..500: telemetry, lines a second";
            case 29:
                return "session end: typed lines are taken again";
            case 30:
                return "copy CUE NEW: a new cue like that one";
            case 31:
                return "rename CUE NEW: what uses it goes on using it";
            case 32:
                return "delete CUE: unless something uses it";
            case 33:
                return "lane NAME motor|tone|light OPTION ...: gain and limits of an output";
            case 34:
                return "button NAME OPTION ...: its times";
            case 35:
                return "encoder NAME OPTION ...: its detents and limits";
            case 36:
                return "cue NAME OPTION ...: begins a cue anew; CUE.LANE MS:LEVEL ... are its steps";
            case 37:
                return "on CONTROL EVENT none|play CUE|ask ACTION OPTION ...: what answers an input";
            case 38:
                return "theme OPTION ...: gain and pitch of everything";
            default:
                return "repeats OPTION ...: how fast repeats soften";
        }
    }
}
