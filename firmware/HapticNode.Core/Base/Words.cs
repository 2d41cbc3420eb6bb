namespace HapticNode.Core.Base;

/// <summary>All words that the firmware reads or writes again and again, each list once, packed into one array: an object for each would take ten times the memory.</summary>
/// <remarks>A list is known by its number. Its words stand behind each other, each after a byte with its length; a 0 ends the list.</remarks>
public static partial class Words
{
    /// <summary>What a line of the notation begins with, see <see cref="Base.Statements"/>.</summary>
    public const int Statements = 0;

    /// <summary>What <c>get</c> and <c>set</c> are about, see <see cref="Base.Statements"/>.</summary>
    public const int Sections = 1;

    /// <summary>The kinds of lanes, by <see cref="LaneKind"/>.</summary>
    public const int LaneKinds = 2;

    /// <summary>What the first kind of control reports, by <see cref="ControlEvent"/>; the lists of the other kinds follow.</summary>
    public const int ControlEvents = 3;

    /// <summary>What a binding can do, by <c>Answer</c>.</summary>
    public const int Answers = ControlEvents + ControlKinds.Count;

    /// <summary>The curves of a ramp, by <c>Curve</c>.</summary>
    public const int Curves = Answers + 1;

    /// <summary>The words of the first list of options; those of the others follow in the order of <see cref="OptionTable"/>.</summary>
    public const int Options = Curves + 1;

    /// <summary>The units of options, by <see cref="OptionUnit"/>.</summary>
    public const int Units = Options + OptionTable.Lists;

    /// <summary>The lists of options as the schema calls them, in the order of <see cref="OptionTable"/>.</summary>
    public const int OptionLists = Units + 1;

    /// <summary>What <c>list</c> can list.</summary>
    public const int Lists = OptionLists + 1;

    /// <summary>What <c>watch</c> can watch, by <c>WatchKind</c>.</summary>
    public const int Watches = Lists + 1;

    /// <summary><c>off</c> and <c>on</c>.</summary>
    public const int Switch = Watches + 1;

    /// <summary>The word <c>factory</c>.</summary>
    public const int Factory = Switch + 1;

    /// <summary>The word <c>end</c>.</summary>
    public const int End = Factory + 1;

    /// <summary>The word <c>anyway</c>.</summary>
    public const int Anyway = End + 1;

    /// <summary>The reasons of a latch, by <c>FaultReason</c> and <c>LaneLimit</c>.</summary>
    public const int Faults = Anyway + 1;

    /// <summary>What became of a cue, from <c>TraceKind.CueStart</c> on.</summary>
    public const int CueRecords = Faults + 1;

    /// <summary>What a line of telemetry begins with.</summary>
    public const int Records = CueRecords + 1;

    /// <summary>The cues that the verbs of the same names play.</summary>
    public const int WaitingCues = Records + 1;

    /// <summary>What the node says unasked, see <c>Notifications</c>.</summary>
    public const int Notifications = WaitingCues + 1;

    /// <summary>
    /// How the contacts A and B of an encoder stand where it rests, clockwise; x where that contact changes at the detent itself. The
    /// last is found out by the node.
    /// </summary>
    public const int Contacts = Notifications + 1;

    /// <summary>The fields of answers, notices and telemetry, by <see cref="Field"/>.</summary>
    public const int Fields = Contacts + 1;

    /// <summary>What a line can begin with: the verbs by <see cref="Verb"/>, then the statements.</summary>
    public const int Openers = Fields + 1;

    // Where the letters of the verbs stand, see VerbTable.
    private const int VerbLetters = Openers + 1;

    // More than the verbs take, and than a row has.
    private const int RoomForVerbs = 1000;
    private const int RoomForRow = 128;

    // Each word has a blank before it, whose place its length takes; each list ends with a line feed, whose place the 0 takes.
    private const string AllWords =
        " lane button encoder cue on theme repeats\n"
        + " lane button encoder cue ask theme repeats\n"
        + " motor tone light\n"
        + " press release hold double repeat\n"
        + " detent limit\n"
        + " none play ask\n"
        + " linear in out inout decay\n"
        + OptionTable.WordText
        + " word % ms detents rank one-of-1-2-4 cue contacts\n"
        + " lane.motor lane.tone lane.light button encoder cue ask theme repeats\n"
        + " cues lanes controls actions\n"
        + " edges events cues lanes faults all\n"
        + " off on\n"
        + " factory\n"
        + " end\n"
        + " anyway\n"
        + " none stop late drive heat driver\n"
        + " start cut end merged ignored\n"
        + " edge event cue lane fault cleared limit\n"
        + " busy progress\n"
        + " dirty fault cleared upload-ended limit\n"
        + " 11 x1 01 0x 00 x0 10 1x learned\n"
        + " t= lost= lines= crc= generation= steps= upload=\n";

    /// <summary>All words.</summary>
    internal static readonly byte[] Text;

    private static readonly short[] s_starts = new short[VerbLetters + 1];

    /// <summary>Counts the words of a list.</summary>
    /// <param name="list">The list.</param>
    /// <returns>How many it has.</returns>
    public static int Count(int list)
    {
        byte[] text = Text;
        int count = 0;
        for (int at = s_starts[list]; text[at] != 0; at += text[at] + 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>Finds a word in a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="source">Where the word stands.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index in the list, or -1.</returns>
    public static int Find(int list, byte[] source, int start, int length)
    {
        byte[] text = Text;
        int index = 0;
        for (int at = s_starts[list]; text[at] != 0; at += text[at] + 1)
        {
            if (text[at] == length && IsSame(text, at + 1, source, start, length))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>Copies a word.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="index">Which word of the list.</param>
    /// <param name="target">Where to.</param>
    /// <param name="position">Index of the first byte there.</param>
    /// <returns>Index of the byte behind the word there.</returns>
    public static int CopyTo(int list, int index, byte[] target, int position)
    {
        int at = At(list, index);
        int length = Text[at];
        System.Array.Copy(Text, at + 1, target, position, length);
        return position + length;
    }

    internal static int VerbLetter(Verb verb, int letter)
    {
        return Text[s_starts[VerbLetters] + (int)verb * VerbTable.Letters + letter];
    }

    internal static int At(int list, int index)
    {
        byte[] text = Text;
        int at = s_starts[list];
        for (; index > 0; index--)
        {
            at += text[at] + 1;
        }

        return at;
    }

    internal static bool IsSame(byte[] text, int at, byte[] source, int start, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (text[at + i] != source[start + i])
            {
                return false;
            }
        }

        return true;
    }
}
