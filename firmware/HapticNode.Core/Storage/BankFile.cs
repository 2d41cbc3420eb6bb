using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>
/// The form of a saved bank: a first line that counts the saves, the lines of the notation, and a last line with their number and
/// the checksum of all that stands before it. Each line ends with a line feed; after the last one nothing follows.
/// </summary>
/// <remarks>
/// <code>
/// # hapticnode-bank 1 generation 1
/// lane lra motor
/// cue click
/// click.lra 12:100 6:-100
/// # end lines=3 crc=CFC1522E
/// </code>
/// There is one way to write a bank, and whatever differs from it in any byte is no bank. The last line has no need of the
/// checksum: it follows from the others, and is compared as it stands.
/// </remarks>
public static class BankFile
{
    /// <summary>How many bytes are read or written at a time: about 1000 IL operations, so that no input waits for more than a millisecond.</summary>
    public const int BytesPerPiece = 24;

    /// <summary>What the first line and the last begin with, and no line between them.</summary>
    public const char Mark = '#';

    /// <summary>How many bytes the first and the last line have at most.</summary>
    internal const int LongestEnd = 44;

    private const string FirstText = "# hapticnode-bank 1 generation ";

    /// <summary>Writes the first line, without its end.</summary>
    /// <param name="line">Takes the line.</param>
    /// <param name="generation">Which save it is, from 1.</param>
    public static void First(LineWriter line, int generation)
    {
        line.Clear();
        line.Text(FirstText);
        line.Number(generation);
    }

    /// <summary>Reads the number at the end of a first line.</summary>
    /// <param name="line">A line, of which it is not known what it is.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The number; any number where the line is not what <see cref="First"/> writes for it.</returns>
    public static int GenerationIn(byte[] line, int length)
    {
        int generation = 0;
        for (int i = FirstText.Length; i < length; i++)
        {
            generation = generation * 10 + line[i] - '0';
        }

        return generation;
    }

    /// <summary>Writes the last line, without its end.</summary>
    /// <param name="line">Takes the line.</param>
    /// <param name="lines">How many lines the bank has, the first and the last not counted.</param>
    /// <param name="crc">The <see cref="Crc32"/> of all lines before it, with their ends.</param>
    public static void Last(LineWriter line, int lines, int crc)
    {
        line.Clear();
        line.Text("# end lines=");
        line.Number(lines);
        line.Text(" crc=");
        line.Hex(crc, 8);
    }
}
