using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Support;

/// <summary>A host that speaks in checked lines.</summary>
public static class CheckedHost
{
    private const int Weak = 4;
    private const int Strong = 8;

    /// <summary>Writes a checked line.</summary>
    /// <param name="sequence">Its sequence number.</param>
    /// <param name="text">What it says.</param>
    /// <returns>The line, without its end.</returns>
    public static string Line(int sequence, string text)
    {
        return Sealed("@" + sequence + " " + text + " ");
    }

    /// <summary>Writes a checked line with the stronger checksum.</summary>
    /// <param name="sequence">Its sequence number.</param>
    /// <param name="text">What it says.</param>
    /// <returns>The line, without its end.</returns>
    public static string StrongLine(int sequence, string text)
    {
        return StronglySealed("@" + sequence + " " + text + " ");
    }

    /// <summary>Puts the right checksum behind a line.</summary>
    /// <param name="beginning">All that stands before the asterisk.</param>
    /// <returns>The line, without its end.</returns>
    public static string Sealed(string beginning)
    {
        return beginning + "*" + Sums.Hex((uint)Sums.Crc16(beginning), Weak);
    }

    /// <summary>Puts the right checksum of the stronger kind behind a line.</summary>
    /// <param name="beginning">All that stands before the asterisk.</param>
    /// <returns>The line, without its end.</returns>
    public static string StronglySealed(string beginning)
    {
        return beginning + "*" + Sums.Hex(Sums.Crc32(beginning), Strong);
    }

    /// <summary>Claims that the checksum of a line is right.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>What stands before the checksum and its space.</returns>
    public static string Open(string line)
    {
        string text = Before(line, Weak);
        Assert.AreEqual(Sealed(text + " "), line);
        return text;
    }

    /// <summary>Claims that the checksum of a line is right and of the stronger kind.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>What stands before the checksum and its space.</returns>
    public static string OpenStrong(string line)
    {
        string text = Before(line, Strong);
        Assert.AreEqual(StronglySealed(text + " "), line);
        return text;
    }

    /// <summary>Sends a checked line and claims that every line of the answer has its number and a right checksum.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="sequence">The sequence number.</param>
    /// <param name="text">What to say.</param>
    /// <returns>The answer as it would be in typed form.</returns>
    public static string Say(TestPanel panel, int sequence, string text)
    {
        string mark = "@" + sequence + " ";
        string[] lines = Lines.Of(panel.Say(Line(sequence, text)));
        for (int i = 0; i < lines.Length; i++)
        {
            string line = Open(lines[i]);
            Assert.AreEqual(mark, line.Substring(0, mark.Length), line);
            lines[i] = line.Substring(mark.Length);
        }

        return Lines.Together(lines);
    }

    private static string Before(string line, int digits)
    {
        Assert.IsTrue(line.Length > digits + 2, line);
        return line.Substring(0, line.Length - digits - 2);
    }
}
