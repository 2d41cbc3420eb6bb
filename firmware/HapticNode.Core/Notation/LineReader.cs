using HapticNode.Core.Base;

namespace HapticNode.Core.Notation;

/// <summary>What reading a line word by word has in common: the words, and an exact account of the first thing that is wrong.</summary>
public abstract class LineReader
{
    /// <summary>What is wrong with the line.</summary>
    public ParseProblem Problem;

    /// <summary>Where it is wrong: the column of the first offending character, from 1.</summary>
    public int Column;

    /// <summary>The names that were possible at <see cref="Column"/>, or null.</summary>
    public NameTable ExpectedNames;

    /// <summary>The list of the words that were possible there, see <see cref="Words"/>; -1 where none were.</summary>
    public int ExpectedList;

    /// <summary>Which of them is most like what stands there, or -1.</summary>
    public int Nearest;

    /// <summary>The least number allowed at <see cref="Column"/>, in tenths where <see cref="RangeInTenths"/> says so.</summary>
    public int RangeMinimum;

    /// <summary>The greatest number allowed at <see cref="Column"/>.</summary>
    public int RangeMaximum;

    /// <summary>Whether the range counts tenths.</summary>
    public bool RangeInTenths;

    /// <summary>The words of the line.</summary>
    public readonly LineScanner Scanner = new LineScanner();

    private readonly NearestSearch _search = new NearestSearch();
    private bool _searches;

    /// <summary>Begins a line, without a problem.</summary>
    /// <param name="line">The bytes of the line, without its end; they must stay as they are until it is done.</param>
    /// <param name="length">Its length.</param>
    protected void BeginLine(byte[] line, int length)
    {
        Scanner.Begin(line, length);
        Problem = ParseProblem.None;
        ExpectedNames = null;
        ExpectedList = -1;
        Nearest = -1;
        _searches = false;
    }

    /// <summary>
    /// Looks into a problem, a small step a call: finds the <see cref="Nearest"/> word. To be called until it returns true
    /// before a problem is told.
    /// </summary>
    /// <returns>True when there is nothing more to find.</returns>
    public bool Explain()
    {
        if (!_searches)
        {
            return true;
        }

        _searches = !_search.Step();
        Nearest = _search.Best;
        return !_searches;
    }

    /// <summary>Looks the current word up among names of a bank.</summary>
    /// <param name="names">The names that are possible here.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    public int Word(NameTable names)
    {
        return WordAt(names, Scanner.Start, Scanner.End - Scanner.Start);
    }

    /// <summary>Looks the current word up among fixed words.</summary>
    /// <param name="list">The list of the words that are possible here, see <see cref="Words"/>.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    public int Word(int list)
    {
        return WordAt(list, Scanner.Start, Scanner.End - Scanner.Start);
    }

    /// <summary>Looks a part of the line up among names of a bank.</summary>
    /// <param name="names">The names that are possible here.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    public int WordAt(NameTable names, int start, int length)
    {
        int index = names.Find(Scanner.Line, start, length);
        if (index < 0)
        {
            FailAt(ParseProblem.UnknownWord, start);
            ExpectedNames = names;
            _searches = true;
            _search.Begin(names, Scanner.Line, start, length);
        }

        return index;
    }

    /// <summary>Looks a part of the line up among fixed words.</summary>
    /// <param name="list">The list of the words that are possible here, see <see cref="Words"/>.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    public int WordAt(int list, int start, int length)
    {
        int index = Words.Find(list, Scanner.Line, start, length);
        if (index < 0)
        {
            FailAt(ParseProblem.UnknownWord, start);
            ExpectedList = list;
            _searches = true;
            _search.Begin(list, Scanner.Line, start, length);
        }

        return index;
    }

    /// <summary>Counts the words that were possible where the problem is.</summary>
    /// <returns>How many; 0 also where something else than a word was.</returns>
    public int ExpectedCount()
    {
        return ExpectedNames != null ? ExpectedNames.Count : ExpectedList >= 0 ? Words.Count(ExpectedList) : 0;
    }

    /// <summary>Copies one of the words that were possible.</summary>
    /// <param name="index">Its index, below <see cref="ExpectedCount"/>.</param>
    /// <param name="target">Where to.</param>
    /// <param name="position">Index of the first byte there.</param>
    /// <returns>Index of the byte behind the word there.</returns>
    public int CopyExpected(int index, byte[] target, int position)
    {
        return ExpectedNames != null ? ExpectedNames.CopyTo(index, target, position) : Words.CopyTo(ExpectedList, index, target, position);
    }

    /// <summary>Reads the current word as a whole number.</summary>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <returns>The number; where it is none or out of range, that is a problem.</returns>
    public int Number(int minimum, int maximum)
    {
        if (!Scanner.Number(false) || Scanner.At != Scanner.End)
        {
            Fail(ParseProblem.ExpectedNumber);
            return 0;
        }

        if (Scanner.Value < minimum || Scanner.Value > maximum)
        {
            FailRange(minimum, maximum, false);
        }

        return Scanner.Value;
    }

    /// <summary>Notes that a number is out of its range.</summary>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <param name="inTenths">Whether they count tenths.</param>
    public void FailRange(int minimum, int maximum, bool inTenths)
    {
        RangeMinimum = minimum;
        RangeMaximum = maximum;
        RangeInTenths = inTenths;
        Fail(ParseProblem.OutOfRange);
    }

    /// <summary>Notes a problem with the current word.</summary>
    /// <param name="problem">The problem.</param>
    public void Fail(ParseProblem problem)
    {
        FailAt(problem, Scanner.Start);
    }

    /// <summary>Notes a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="index">Index of the first offending byte.</param>
    public void FailAt(ParseProblem problem, int index)
    {
        Problem = problem;
        Column = index + 1;
    }
}
