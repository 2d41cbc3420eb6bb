namespace HapticNode.Core.Cues.Notation;

/// <summary>All words that the firmware reads or writes again and again, each list once, packed into one array: an object for each would take ten times the memory.</summary>
/// <remarks>A list is known by its number. Its words stand behind each other, each after a byte with its length; a 0 ends the list.</remarks>
public static class Words
{
    /// <summary>What a line can begin with: the verbs by <see cref="Console.Verb"/>, then the statements.</summary>
    public const int Openers = 0;

    /// <summary>What a line of the notation begins with, by <see cref="Statement"/>.</summary>
    public const int Statements = 1;

    /// <summary>What <c>get</c> and <c>set</c> are about, see <see cref="SectionStatement"/>.</summary>
    public const int Sections = 2;

    /// <summary>The kinds of lanes, by <see cref="LaneKind"/>.</summary>
    public const int LaneKinds = 3;

    /// <summary>What a button tells, from <see cref="Controls.ControlEvent.Press"/> on.</summary>
    public const int ButtonEvents = 4;

    /// <summary>What an encoder tells, from <see cref="Controls.ControlEvent.Detent"/> on.</summary>
    public const int EncoderEvents = 5;

    /// <summary>What a binding can do, by <see cref="Answer"/>.</summary>
    public const int Answers = 6;

    /// <summary>The curves of a ramp, by <see cref="Curve"/>.</summary>
    public const int Curves = 7;

    /// <summary>The words of the first list of options; those of the others follow in the order of <see cref="OptionTable"/>.</summary>
    public const int Options = 8;

    /// <summary>The units of options, by <see cref="OptionUnit"/>.</summary>
    public const int Units = Options + OptionTable.Lists;

    /// <summary>The lists of options as the schema calls them, in the order of <see cref="OptionTable"/>.</summary>
    public const int OptionLists = Units + 1;

    /// <summary>What <c>list</c> can list.</summary>
    public const int Lists = OptionLists + 1;

    /// <summary>What <c>watch</c> can watch, by <see cref="Console.WatchKind"/>.</summary>
    public const int Watches = Lists + 1;

    /// <summary><c>off</c> and <c>on</c>.</summary>
    public const int Switch = Watches + 1;

    /// <summary>The word <c>factory</c>.</summary>
    public const int Factory = Switch + 1;

    /// <summary>The word <c>end</c>.</summary>
    public const int End = Factory + 1;

    /// <summary>The word <c>anyway</c>.</summary>
    public const int Anyway = End + 1;

    /// <summary>The reasons of a latch, by <see cref="Safety.FaultReason"/>.</summary>
    public const int Faults = Anyway + 1;

    /// <summary>Every event of a control, by <see cref="Controls.ControlEvent"/>.</summary>
    public const int Events = Faults + 1;

    /// <summary>What became of a cue, from <see cref="Telemetry.TraceKind.CueStart"/> on.</summary>
    public const int CueRecords = Events + 1;

    /// <summary>What a line of telemetry begins with.</summary>
    public const int Records = CueRecords + 1;

    /// <summary>The cues that the verbs of the same names play.</summary>
    public const int WaitingCues = Records + 1;

    /// <summary>What the node says unasked, see <see cref="Console.Notices"/>.</summary>
    public const int Notices = WaitingCues + 1;

    /// <summary>
    /// How the contacts A and B of an encoder stand where it rests, clockwise; x where that contact changes at the detent itself. The
    /// last is found out by the node.
    /// </summary>
    public const int Contacts = Notices + 1;

    /// <summary>The fields of answers, notices and telemetry, by <see cref="Field"/>.</summary>
    public const int Fields = Contacts + 1;

    // Each word has a blank before it, whose place its length takes; each list ends with a line feed, whose place the 0 takes.
    private const string AllWords =
        " play stop clear done failed busy progress quiet volume help mute selftest arm disarm id schema list get set dump diff begin"
        + " commit abort save revert factory stats watch session copy rename delete lane button encoder cue on theme repeats\n"
        + " lane button encoder cue on theme repeats\n"
        + " lane button encoder cue ask theme repeats\n"
        + " motor tone light\n"
        + " press release hold double repeat\n"
        + " detent limit\n"
        + " none play ask\n"
        + " linear in out inout decay\n"
        + " gain drive heat cool\n"
        + " gain drive\n"
        + " gain\n"
        + " settle hold double repeat\n"
        + " detents min max rest forward reverse\n"
        + " priority cut mix ignore outcome loop gauge\n"
        + " within acknowledge confirm reject timeout\n"
        + " gain pitch\n"
        + " merge soften floor\n"
        + " word % ms detents rank one-of-1-2-4 cue contacts\n"
        + " lane.motor lane.tone lane.light button encoder cue ask theme repeats\n"
        + " cues lanes controls actions\n"
        + " edges events cues lanes faults all\n"
        + " off on\n"
        + " factory\n"
        + " end\n"
        + " anyway\n"
        + " none stop late drive heat driver\n"
        + " none press release hold double repeat detent limit\n"
        + " start cut end merged ignored\n"
        + " edge event cue lane fault cleared limit\n"
        + " busy progress\n"
        + " dirty fault cleared upload-ended limit\n"
        + " 11 x1 01 0x 00 x0 10 1x learned\n"
        + " t= lost= lines= crc= generation= steps= upload=\n";

    /// <summary>All words.</summary>
    internal static readonly byte[] Text;

    private static readonly short[] s_starts = new short[Fields + 1];

    static Words()
    {
        // By itself: the runtime makes statics in the order of the types, and this one may come first.
        byte[] text = new System.Text.UTF8Encoding().GetBytes(AllWords);
        int list = 0;
        int before = 0;
        for (int at = 1; at < text.Length; at++)
        {
            bool ends = text[at] == (byte)'\n';
            if (!ends && text[at] != (byte)' ')
            {
                continue;
            }

            text[before] = (byte)(at - before - 1);
            before = at;
            if (ends)
            {
                text[at] = 0;
                list++;
                before = ++at;
                if (list < s_starts.Length)
                {
                    s_starts[list] = (short)before;
                }
            }
        }

        Text = text;
    }

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

    /// <summary>The statement that a section's options belong to.</summary>
    /// <param name="section">Index of the section's word in <see cref="Sections"/>.</param>
    /// <returns>The statement.</returns>
    public static Statement SectionStatement(int section)
    {
        // The sections are in the order of the statements, but that an action is made by "on".
        return section == (int)Statement.On ? Statement.Ask : (Statement)section;
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
