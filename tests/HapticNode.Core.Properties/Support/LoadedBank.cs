using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Properties.Support;

/// <summary>A bank that lines are read into.</summary>
internal sealed class LoadedBank
{
    private readonly BankParser _parser;

    /// <summary>Reads lines that must be understood.</summary>
    /// <param name="lines">The lines.</param>
    public LoadedBank(IEnumerable<string> lines)
    {
        _parser = new BankParser(Bank);
        foreach (string line in lines)
        {
            Assert.AreEqual(ParseProblem.None, Load(line), line);
        }
    }

    /// <summary>The bank.</summary>
    public Bank Bank { get; } = new();

    /// <summary>The column of the last problem, from 1.</summary>
    public int Column => _parser.Column;

    /// <summary>Reads a line, and carries it out where it has no problem.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Its problem.</returns>
    public ParseProblem Load(string line)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(line);
        _parser.Begin(bytes, bytes.Length);
        while (!_parser.Step())
        {
        }

        if (_parser.Problem == ParseProblem.None)
        {
            _parser.Apply();
        }

        return _parser.Problem;
    }

    /// <summary>Prints the bank.</summary>
    /// <returns>Its lines.</returns>
    public string[] Print()
    {
        BankPrinter printer = new(Bank);
        LineWriter writer = new();
        List<string> lines = [];
        while (printer.Next(writer))
        {
            lines.Add(Encoding.Latin1.GetString(writer.Bytes, 0, writer.Length));
        }

        return [.. lines];
    }

    /// <summary>Tells all steps of all cues, free of the order in which the pool holds them.</summary>
    /// <returns>A text for each lane of each cue.</returns>
    public string[] Steps()
    {
        List<string> chains = [];
        for (int at = 0; at < Bank.Cues.Count * Bank.MaxLanes; at++)
        {
            StringBuilder chain = new();
            for (short step = Bank.FirstStep[at]; step != StepPool.None; step = Bank.Steps.Next[step])
            {
                StepPool pool = Bank.Steps;
                chain.Append($"{pool.Duration[step]}:{pool.From[step]}>{pool.To[step]}@{pool.FromHertz[step]}>{pool.ToHertz[step]}~{pool.Curve[step]} ");
            }

            chains.Add(chain.ToString());
        }

        return [.. chains];
    }
}
