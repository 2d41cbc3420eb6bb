using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Support;

/// <summary>A parser over a bank of its own.</summary>
public sealed class TestParser
{
    /// <summary>The bank.</summary>
    public readonly Bank Bank = new Bank();

    /// <summary>The parser.</summary>
    public readonly BankParser Parser;

    /// <summary>Makes a bank of lines.</summary>
    /// <param name="lines">The lines, all of which must be understood.</param>
    public TestParser(params string[] lines)
    {
        Parser = new BankParser(Bank);
        for (int i = 0; i < lines.Length; i++)
        {
            Load(lines[i]);
        }
    }

    /// <summary>Makes a bank with the lanes m (motor), t (tone), l (light), the controls b (button), e (encoder) and the cue c.</summary>
    /// <returns>The parser over it.</returns>
    public static TestParser Small()
    {
        return new TestParser("lane m motor", "lane t tone", "lane l light", "button b", "encoder e", "cue c");
    }

    /// <summary>Reads a line without carrying it out.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The problem, as a number.</returns>
    public int Read(string line)
    {
        byte[] bytes = Ascii.Bytes(line);
        Parser.Begin(bytes, bytes.Length);
        while (!Parser.Step())
        {
        }

        while (!Parser.Explain())
        {
        }

        return (int)Parser.Problem;
    }

    /// <summary>Reads a line that must be understood, and carries it out.</summary>
    /// <param name="line">The line.</param>
    public void Load(string line)
    {
        Assert.AreEqual((int)ParseProblem.None, Read(line), line);
        Parser.Apply();
    }

    /// <summary>Claims that a line has a problem, and where.</summary>
    /// <param name="line">The line.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="column">The column of the first offending character, from 1.</param>
    public void Fails(string line, ParseProblem problem, int column)
    {
        Assert.AreEqual((int)problem, Read(line), line);
        Assert.AreEqual(column, Parser.Column, line);
    }

    /// <summary>Says what is wrong with the line that was read.</summary>
    /// <returns>The text of the problem.</returns>
    public string Text()
    {
        LineWriter writer = new LineWriter();
        ProblemText.Write(Parser, writer);
        return Talk.Text(writer.Bytes, writer.Length);
    }

    /// <summary>Prints the bank.</summary>
    /// <returns>Its lines.</returns>
    public string[] Print()
    {
        LineWriter writer = new LineWriter();
        BankPrinter printer = new BankPrinter(Bank);
        int count = 0;
        while (printer.Next(writer))
        {
            count++;
        }

        string[] lines = new string[count];
        printer.Begin();
        for (int i = 0; i < count; i++)
        {
            printer.Next(writer);
            lines[i] = Talk.Text(writer.Bytes, writer.Length);
        }

        return lines;
    }
}
