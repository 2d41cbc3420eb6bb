using System.Text;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Banks;

/// <summary>Tells of lines whether they say what a bank says already.</summary>
internal sealed class LineMeaning(Bank bank)
{
    private readonly BankParser _parser = new(bank);

    /// <summary>Reads a line that is no line of steps.</summary>
    internal bool IsSaid(BankLine line) => Read(line) && _parser.IsSame();

    /// <summary>Whether the line would be understood behind all others of the bank.</summary>
    internal bool CanBeRead(BankLine line) => Read(line);

    /// <summary>Counts the steps of a chain's lines.</summary>
    /// <param name="chain">The lines.</param>
    /// <param name="counts">The number of steps of each line.</param>
    /// <returns>How many of the first lines the bank's own chain begins with.</returns>
    internal int CountSaid(IReadOnlyList<BankLine> chain, out IReadOnlyList<int> counts)
    {
        counts = [.. chain.Select(line => line.Steps.Count())];
        byte[] compared = new byte[bank.FirstStep.Length];
        _parser.Compare(compared);
        int said = 0;
        while (said < chain.Count && Read(chain[said]) && _parser.IsSame())
        {
            compared[_parser.Chain()] += (byte)_parser.StepCount();
            said++;
        }

        _parser.Compare(null);
        return said;
    }

    private bool Read(BankLine line)
    {
        if (line.Text.Length > BankFile.MaxLine || line.Text.AsSpan().IndexOfAnyExceptInRange('\t', '~') >= 0)
        {
            return false;
        }

        byte[] bytes = Encoding.ASCII.GetBytes(line.Text);
        _parser.Begin(bytes, bytes.Length);
        while (!_parser.Step())
        {
        }

        return _parser.Problem == ParseProblem.None;
    }
}
