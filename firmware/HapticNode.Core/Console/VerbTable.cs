using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>
/// The verbs with their arguments and help. The console, its help and the protocol's documentation read this one table, so that
/// they cannot disagree.
/// </summary>
public static class VerbTable
{
    /// <summary>How many verbs there are.</summary>
    public const int Count = (int)Verb.Notation;

    private const int Lines = 7;

    /// <summary>The words that a line can begin with: the verbs by <see cref="Verb"/>, then those of the notation.</summary>
    public static readonly NameTable Openers = new NameTable(Count + Lines);

    /// <summary>The first argument of each verb.</summary>
    public static readonly ArgumentKind[] First = new ArgumentKind[Count];

    /// <summary>The second argument of each verb.</summary>
    public static readonly ArgumentKind[] Second = new ArgumentKind[Count];

    /// <summary>Whether a verb only reads, so that it may be carried out twice.</summary>
    public static readonly bool[] Reads = new bool[Count];

    static VerbTable()
    {
        Add("play", ArgumentKind.Cue);
        Add("stop", ArgumentKind.None);
        Add("clear", ArgumentKind.None);
        Add("done", ArgumentKind.Action);
        Add("failed", ArgumentKind.Action);
        Add("busy", ArgumentKind.Action, ArgumentKind.Switch);
        Add("progress", ArgumentKind.Action, ArgumentKind.Percent);
        Add("quiet", ArgumentKind.Switch);
        Add("volume", ArgumentKind.Percent);
        Read("help", ArgumentKind.VerbOrAll);
        Add("mute", ArgumentKind.Switch);
        Add("selftest", ArgumentKind.LaneOrAll);
        Add("arm", ArgumentKind.SecondsOrEver);
        Add("disarm", ArgumentKind.None);
        Read("id", ArgumentKind.None);
        Read("schema", ArgumentKind.None);
        Read("list", ArgumentKind.List);
        Read("get", ArgumentKind.Section);
        Add("set", ArgumentKind.Notation);
        Read("dump", ArgumentKind.None);
        Read("diff", ArgumentKind.FactoryOrSaved);
        Add("begin", ArgumentKind.None);
        Add("commit", ArgumentKind.Count, ArgumentKind.Checksum);
        Add("abort", ArgumentKind.None);
        Add("save", ArgumentKind.None);
        Add("revert", ArgumentKind.None);
        Add("factory", ArgumentKind.None);
        Read("stats", ArgumentKind.None);
        Add("watch", ArgumentKind.Watch, ArgumentKind.Rate);
        Add("session", ArgumentKind.End);

        // In the order of Words.Statements, which may not be made yet: the runtime makes statics in the order of the types.
        Openers.Add("lane");
        Openers.Add("button");
        Openers.Add("encoder");
        Openers.Add("cue");
        Openers.Add("on");
        Openers.Add("theme");
        Openers.Add("repeats");
    }

    /// <summary>Tells how a line is written and what it does.</summary>
    /// <param name="word">Its first word, an index in <see cref="Openers"/>.</param>
    /// <returns>The text. It is made when it is asked for, so that the node does not carry it about.</returns>
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
                return "diff [factory]: what differs from the saved bank";
            case 21:
                return "begin: the lines that follow make a new bank";
            case 22:
                return "commit LINES CRC32: the new bank takes over, or nothing changes";
            case 23:
                return "abort: forgets the upload";
            case 24:
                return "save: keeps the bank in flash";
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
                return "lane NAME motor|tone|light OPTION ...: gain and limits of an output";
            case 31:
                return "button NAME OPTION ...: its times";
            case 32:
                return "encoder NAME OPTION ...: its detents and limits";
            case 33:
                return "cue NAME OPTION ...: begins a cue anew; CUE.LANE MS:LEVEL ... are its steps";
            case 34:
                return "on CONTROL EVENT none|play CUE|ask ACTION OPTION ...: what answers an input";
            case 35:
                return "theme OPTION ...: gain and pitch of everything";
            default:
                return "repeats OPTION ...: how fast repeats soften";
        }
    }

    private static void Add(string word, ArgumentKind first)
    {
        Add(word, first, ArgumentKind.None);
    }

    private static void Add(string word, ArgumentKind first, ArgumentKind second)
    {
        int verb = Openers.Add(word);
        First[verb] = first;
        Second[verb] = second;
    }

    private static void Read(string word, ArgumentKind first)
    {
        Reads[Openers.Count] = true;
        Add(word, first, ArgumentKind.None);
    }
}
