namespace HapticNode.Core.Cues.Notation;

/// <summary>Says what is wrong with a line, in the same words on the serial line and on the desk.</summary>
public static class ProblemText
{
    // As many as fit into a reply with their names at their longest.
    private const int MostListed = 5;

    private static readonly byte[][] s_texts = Ascii.All(new string[]
    {
        "nothing is wrong",
        "unknown word",
        "a number is missing",
        "out of range",
        "the line ends too early",
        "this does not belong here",
        "the cue is longer than 300 ms",
        "more than 32 steps on a lane",
        "no room for another",
        "a name is a-z, then a-z 0-9 -, at most 15",
        "that name is another kind's",
        "an outcome cue answers the host, not an input",
        "an action ends with an outcome cue",
        "a looping cue is for waiting",
        "a tone needs its frequency, as in 20:30@2400",
        "only a tone lane has a frequency",
        "a curve needs a ramp, as in 20:0>80~out",
        "the line is longer than 160 bytes",
    });

    private static readonly byte[] s_column = Ascii.Bytes(" column=");
    private static readonly byte[] s_range = Ascii.Bytes(" range=");
    private static readonly byte[] s_expected = Ascii.Bytes(" expected=");
    private static readonly byte[] s_nearest = Ascii.Bytes(" nearest=");

    /// <summary>Writes the code, the fields and the text: <c>3 column=14 range=0..100 out of range</c>.</summary>
    /// <param name="reader">Stands on the problem.</param>
    /// <param name="writer">Takes the text.</param>
    public static void Write(LineReader reader, LineWriter writer)
    {
        writer.Number((int)reader.Problem);
        writer.Text(s_column);
        writer.Number(reader.Column);
        if (reader.Problem == ParseProblem.OutOfRange)
        {
            writer.Text(s_range);
            Bound(reader, reader.RangeMinimum, writer);
            writer.Character('.');
            writer.Character('.');
            Bound(reader, reader.RangeMaximum, writer);
        }
        else if (reader.Expected != null && reader.Nearest >= 0)
        {
            writer.Text(s_nearest);
            writer.Name(reader.Expected, reader.Nearest);
        }
        else if (reader.Expected != null && reader.Expected.Count > 0 && reader.Expected.Count <= MostListed)
        {
            writer.Text(s_expected);
            for (int word = 0; word < reader.Expected.Count; word++)
            {
                if (word > 0)
                {
                    writer.Character('|');
                }

                writer.Name(reader.Expected, word);
            }
        }

        writer.Character(' ');
        writer.Text(TextOf(reader.Problem));
    }

    /// <summary>Says what a problem is.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The text in ASCII.</returns>
    public static byte[] TextOf(ParseProblem problem)
    {
        return s_texts[(int)problem];
    }

    private static void Bound(LineReader reader, int value, LineWriter writer)
    {
        if (reader.RangeInTenths)
        {
            writer.Tenths(value);
        }
        else
        {
            writer.Number(value);
        }
    }
}
