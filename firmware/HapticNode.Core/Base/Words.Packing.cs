namespace HapticNode.Core.Base;

/// <content>Packing the words, once, when the program starts.</content>
public static partial class Words
{
    static Words()
    {
        // By itself: the runtime makes statics in the order of the types, and this one may come first.
        System.Text.UTF8Encoding encoding = new System.Text.UTF8Encoding();
        byte[] text = new byte[AllWords.Length + RoomForVerbs];
        encoding.GetBytes(AllWords, 0, AllWords.Length, text, 0);
        int end = PackVerbs(encoding, text, Pack(text, AllWords.Length));
        Text = new byte[end];
        System.Array.Copy(text, 0, Text, 0, end);
    }

    private static int Pack(byte[] text, int length)
    {
        int list = 0;
        int before = 0;
        for (int at = 1; at < length; at++)
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
                s_starts[list] = (short)before;
            }
        }

        return before;
    }

    // Each verb's word comes out of its row; those of the statements stand behind them.
    private static int PackVerbs(System.Text.UTF8Encoding encoding, byte[] text, int at)
    {
        byte[] row = new byte[RoomForRow];
        byte[] letters = new byte[VerbTable.Count * VerbTable.Letters];
        for (int verb = 0; verb < VerbTable.Count; verb++)
        {
            string described = VerbTable.Row((Verb)verb);
            encoding.GetBytes(described, 0, described.Length, row, 0);
            System.Array.Copy(row, 0, letters, verb * VerbTable.Letters, VerbTable.Letters);
            int length = 0;
            while (row[VerbTable.TextStart + length] != (byte)' ' && row[VerbTable.TextStart + length] != (byte)':')
            {
                length++;
            }

            text[at] = (byte)length;
            System.Array.Copy(row, VerbTable.TextStart, text, at + 1, length);
            at += length + 1;
        }

        int statements = s_starts[Sections] - s_starts[Statements];
        System.Array.Copy(text, s_starts[Statements], text, at, statements);
        at += statements;
        s_starts[VerbLetters] = (short)at;
        System.Array.Copy(letters, 0, text, at, letters.Length);
        return at + letters.Length;
    }
}
