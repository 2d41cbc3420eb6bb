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

    /// <summary>How each line is written and what it does, by its first word.</summary>
    public static readonly string[] Usage = new string[Count + Lines];

    static VerbTable()
    {
        Add("play", "play CUE: plays it now", ArgumentKind.Cue);
        Add("stop", "stop: all outputs neutral, until clear; so does Ctrl-C", ArgumentKind.None);
        Add("clear", "clear: lets cues play again after a stop or fault", ArgumentKind.None);
        Add("done", "done ACTION: it succeeded", ArgumentKind.Action);
        Add("failed", "failed ACTION: it did not", ArgumentKind.Action);
        Add("busy", "busy ACTION on|off: somebody works on it", ArgumentKind.Action, ArgumentKind.Switch);
        Add("progress", "progress ACTION 0..100: how far it is", ArgumentKind.Action, ArgumentKind.Percent);
        Add("quiet", "quiet on|off: no tones", ArgumentKind.Switch);
        Add("volume", "volume 0..100: how loud tones are", ArgumentKind.Percent);
        Read("help", "help [VERB]", ArgumentKind.VerbOrAll);
        Add("mute", "mute on|off: nothing is felt, heard or seen", ArgumentKind.Switch);
        Add("selftest", "selftest [LANE]: tries each lane at a low level", ArgumentKind.LaneOrAll);
        Add("arm", "arm [SECONDS]: cues play and the drivers are on", ArgumentKind.SecondsOrEver);
        Add("disarm", "disarm: nothing plays and the drivers are off", ArgumentKind.None);
        Read("id", "id: who is there, and in what state", ArgumentKind.None);
        Read("schema", "schema: every option with unit, range and default", ArgumentKind.None);
        Read("list", "list cues|lanes|controls|actions", ArgumentKind.List);
        Read("get", "get lane|button|encoder|cue|ask NAME, get theme|repeats", ArgumentKind.Section);
        Add("set", "set SECTION [NAME] OPTION VALUE ...: leaves the other options as they are", ArgumentKind.Notation);
        Read("dump", "dump: the whole bank", ArgumentKind.None);
        Read("diff", "diff [factory]: what differs from the saved bank", ArgumentKind.FactoryOrSaved);
        Add("begin", "begin: the lines that follow make a new bank", ArgumentKind.None);
        Add("commit", "commit LINES CRC32: the new bank takes over, or nothing changes", ArgumentKind.Count, ArgumentKind.Checksum);
        Add("abort", "abort: forgets the upload", ArgumentKind.None);
        Add("save", "save: keeps the bank in flash", ArgumentKind.None);
        Add("revert", "revert: back to the saved bank", ArgumentKind.None);
        Add("factory", "factory: back to the bank that the firmware carries", ArgumentKind.None);
        Read("stats", "stats: latencies, counts, heat", ArgumentKind.None);
        Add("watch", "watch edges|events|cues|lanes|faults|all 0..500: telemetry, lines a second", ArgumentKind.Watch, ArgumentKind.Rate);
        Add("session", "session end: typed lines are taken again", ArgumentKind.End);

        // In the order of Words.Statements, which may not be made yet: the runtime makes statics in the order of the types.
        Line("lane", "lane NAME motor|tone|light OPTION ...: gain and limits of an output");
        Line("button", "button NAME OPTION ...: its times");
        Line("encoder", "encoder NAME OPTION ...: its detents and limits");
        Line("cue", "cue NAME OPTION ...: begins a cue anew; CUE.LANE MS:LEVEL ... are its steps");
        Line("on", "on CONTROL EVENT none|play CUE|ask ACTION OPTION ...: what answers an input");
        Line("theme", "theme OPTION ...: gain and pitch of everything");
        Line("repeats", "repeats OPTION ...: how fast repeats soften");
    }

    private static void Add(string word, string usage, ArgumentKind first)
    {
        Add(word, usage, first, ArgumentKind.None);
    }

    private static void Add(string word, string usage, ArgumentKind first, ArgumentKind second)
    {
        int verb = Openers.Add(word);
        Usage[verb] = usage;
        First[verb] = first;
        Second[verb] = second;
    }

    private static void Line(string word, string usage)
    {
        Usage[Openers.Add(word)] = usage;
    }

    private static void Read(string word, string usage, ArgumentKind first)
    {
        Reads[Openers.Count] = true;
        Add(word, usage, first, ArgumentKind.None);
    }
}
