using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Support;

/// <summary>Takes apart what a node says.</summary>
public static class Lines
{
    private const string End = "\r\n";

    /// <summary>Takes text apart at its line ends.</summary>
    /// <param name="text">The text, without the end of the last line.</param>
    /// <returns>The lines; none where there is no text.</returns>
    public static string[] Of(string text)
    {
        int count = text.Length == 0 ? 0 : 1;
        for (int at = text.IndexOf(End); at >= 0; at = text.IndexOf(End, at + 2))
        {
            count++;
        }

        string[] lines = new string[count];
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            int end = i < count - 1 ? text.IndexOf(End, start) : text.Length;
            lines[i] = text.Substring(start, end - start);
            start = end + 2;
        }

        return lines;
    }

    /// <summary>Puts lines together.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The text, without the end of the last line.</returns>
    public static string Together(params string[] lines)
    {
        string text = "";
        for (int i = 0; i < lines.Length; i++)
        {
            text += (i == 0 ? "" : End) + lines[i];
        }

        return text;
    }

    /// <summary>Finds the terminal line of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>Its last line.</returns>
    public static string Last(string answer)
    {
        string[] lines = Of(answer);
        return lines.Length == 0 ? "" : lines[lines.Length - 1];
    }

    /// <summary>Takes the data out of an answer, and claims that its last line counts it.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The data lines, without the mark in front of each.</returns>
    public static string[] Data(string answer)
    {
        string[] lines = Of(answer);
        Assert.IsTrue(lines.Length > 0, answer);
        string[] data = new string[lines.Length - 1];
        for (int i = 0; i < data.Length; i++)
        {
            Assert.AreEqual("= ", lines[i].Substring(0, 2), answer);
            data[i] = lines[i].Substring(2);
        }

        Assert.AreEqual("" + data.Length, Field(Last(answer), "lines"), answer);
        return data;
    }

    /// <summary>Looks a field up.</summary>
    /// <param name="line">A line with fields such as <c>lines=3</c>.</param>
    /// <param name="name">The field's name.</param>
    /// <returns>Its value; empty where there is no such field.</returns>
    public static string Field(string line, string name)
    {
        string start = " " + name + "=";
        int at = line.IndexOf(start);
        if (at < 0)
        {
            return "";
        }

        at += start.Length;
        int end = line.IndexOf(" ", at);
        return line.Substring(at, (end < 0 ? line.Length : end) - at);
    }
}
