namespace HapticNode.Core.Cues.Notation;

/// <summary>What reading a line word by word has in common: the words, and an exact account of the first thing that is wrong.</summary>
public abstract class LineReader
{
    /// <summary>What is wrong with the line.</summary>
    public ParseProblem Problem;

    /// <summary>Where it is wrong: the column of the first offending character, from 1.</summary>
    public int Column;

    /// <summary>The words that were possible at <see cref="Column"/>, or null.</summary>
    public NameTable Expected;

    /// <summary>Which of them is most like what stands there, or -1.</summary>
    public int Nearest;

    /// <summary>The least number allowed at <see cref="Column"/>, in tenths where <see cref="RangeInTenths"/> says so.</summary>
    public int RangeMinimum;

    /// <summary>The greatest number allowed at <see cref="Column"/>.</summary>
    public int RangeMaximum;

    /// <summary>Whether the range counts tenths.</summary>
    public bool RangeInTenths;

    /// <summary>The words of the line.</summary>
    protected readonly LineScanner Scanner = new LineScanner();

    private readonly NearestSearch _search = new NearestSearch();
    private bool _searches;

    /// <summary>Begins a line, without a problem.</summary>
    /// <param name="line">The bytes of the line, without its end; they must stay as they are until it is done.</param>
    /// <param name="length">Its length.</param>
    protected void BeginLine(byte[] line, int length)
    {
        Scanner.Begin(line, length);
        Problem = ParseProblem.None;
        Expected = null;
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

    /// <summary>Looks the current word up.</summary>
    /// <param name="words">The words that are possible here.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    protected int Word(NameTable words)
    {
        return WordAt(words, Scanner.Start, Scanner.End - Scanner.Start);
    }

    /// <summary>Looks a part of the line up.</summary>
    /// <param name="words">The words that are possible here.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1, which is a problem.</returns>
    protected int WordAt(NameTable words, int start, int length)
    {
        int index = words.Find(Scanner.Line, start, length);
        if (index < 0)
        {
            FailAt(ParseProblem.UnknownWord, start);
            Expected = words;
            _searches = true;
            _search.Begin(words, Scanner.Line, start, length);
        }

        return index;
    }

    /// <summary>Reads the current word as a whole number.</summary>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <returns>The number; where it is none or out of range, that is a problem.</returns>
    protected int Number(int minimum, int maximum)
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
    protected void FailRange(int minimum, int maximum, bool inTenths)
    {
        RangeMinimum = minimum;
        RangeMaximum = maximum;
        RangeInTenths = inTenths;
        Fail(ParseProblem.OutOfRange);
    }

    /// <summary>Notes a problem with the current word.</summary>
    /// <param name="problem">The problem.</param>
    protected void Fail(ParseProblem problem)
    {
        FailAt(problem, Scanner.Start);
    }

    /// <summary>Notes a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="index">Index of the first offending byte.</param>
    protected void FailAt(ParseProblem problem, int index)
    {
        Problem = problem;
        Column = index + 1;
    }
}
