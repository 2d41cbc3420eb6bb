namespace HapticNode.Core.Cues.Notation;

/// <summary>The steps of one line while it is being read, before they replace anything.</summary>
public sealed class StagedSteps
{
    /// <summary>The shortest step, in tenths of a millisecond; the interpreter could not keep a shorter one.</summary>
    public const int MinTenths = 5;

    /// <summary>The lowest frequency in hertz; below about 153 Hz the ESP32's duty arithmetic overflows (nf-interpreter, PwmChannel).</summary>
    public const int MinHertz = 160;

    /// <summary>The highest frequency in hertz.</summary>
    public const int MaxHertz = 12000;

    /// <summary>The loudest level of a tone in permille: no cue may beep loudly.</summary>
    public const int MaxTone = 600;

    /// <summary>The names of the curves, by <see cref="Curve"/>.</summary>
    public static readonly NameTable CurveNames = new NameTable(new string[] { "linear", "in", "out", "inout", "decay" });

    /// <summary>How many steps have been read.</summary>
    public int Count;

    /// <summary>The sum of their durations, in microseconds.</summary>
    public int TotalMicroseconds;

    /// <summary>What the last number was allowed to be, in tenths where <see cref="RangeInTenths"/> says so.</summary>
    public int RangeMinimum;

    /// <summary>See <see cref="RangeMinimum"/>.</summary>
    public int RangeMaximum;

    /// <summary>Whether the range counts tenths.</summary>
    public bool RangeInTenths;

    private readonly int[] _duration = new int[Bank.MaxSteps];
    private readonly int[] _from = new int[Bank.MaxSteps];
    private readonly int[] _to = new int[Bank.MaxSteps];
    private readonly int[] _fromHertz = new int[Bank.MaxSteps];
    private readonly int[] _toHertz = new int[Bank.MaxSteps];
    private readonly int[] _curve = new int[Bank.MaxSteps];
    private int _level;
    private int _hertz;

    /// <summary>Begins a line.</summary>
    /// <param name="level">The level that the steps before these end with, in permille.</param>
    /// <param name="hertz">The frequency that they end with, 0 for none.</param>
    public void Begin(int level, int hertz)
    {
        Count = 0;
        TotalMicroseconds = 0;
        _level = level;
        _hertz = hertz;
    }

    /// <summary>Reads the scanner's current word as a step: <c>MS:LEVEL[>LEVEL][@HZ[>HZ]][~CURVE]</c>.</summary>
    /// <param name="scanner">Stands on the word; where something is wrong it stands there afterwards.</param>
    /// <param name="kind">The kind of the lane.</param>
    /// <returns>What is wrong with it.</returns>
    public ParseProblem Read(LineScanner scanner, LaneKind kind)
    {
        ParseProblem problem = Number(scanner, true, MinTenths, Bank.MaxCueMicroseconds / 100);
        if (problem != ParseProblem.None)
        {
            return problem;
        }

        _duration[Count] = scanner.Value * 100;
        if (!scanner.Take(':'))
        {
            return ParseProblem.Unexpected;
        }

        int maximum = kind == LaneKind.Tone ? MaxTone : 1000;
        int minimum = kind == LaneKind.Motor ? -1000 : 0;
        int from = _level;
        bool startsFromBefore = scanner.At < scanner.End && scanner.Line[scanner.At] == (byte)'>';
        if (!startsFromBefore)
        {
            problem = Number(scanner, true, minimum, maximum);
            if (problem != ParseProblem.None)
            {
                return problem;
            }

            from = scanner.Value;
        }

        int to = from;
        bool ramp = scanner.Take('>');
        if (ramp)
        {
            problem = Number(scanner, true, minimum, maximum);
            if (problem != ParseProblem.None)
            {
                return problem;
            }

            to = scanner.Value;
        }

        _from[Count] = from;
        _to[Count] = to;
        problem = Frequency(scanner, kind, ramp, from != 0 || to != 0);
        if (problem != ParseProblem.None)
        {
            return problem;
        }

        if (scanner.At != scanner.End)
        {
            return ParseProblem.Unexpected;
        }

        _level = to;
        TotalMicroseconds += _duration[Count++];
        return ParseProblem.None;
    }

    /// <summary>Puts the steps behind a chain of the pool, which must have room for them.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="first">First step of the chain, or <see cref="StepPool.None"/>.</param>
    /// <returns>First step of the chain that came out.</returns>
    public short AppendTo(StepPool pool, short first)
    {
        short last = first;
        while (last != StepPool.None && pool.Next[last] != StepPool.None)
        {
            last = pool.Next[last];
        }

        for (int i = 0; i < Count; i++)
        {
            short step = pool.Take();
            pool.Duration[step] = _duration[i];
            pool.From[step] = (short)_from[i];
            pool.To[step] = (short)_to[i];
            pool.FromHertz[step] = (short)_fromHertz[i];
            pool.ToHertz[step] = (short)_toHertz[i];
            pool.Curve[step] = (byte)_curve[i];
            if (last == StepPool.None)
            {
                first = step;
            }
            else
            {
                pool.Next[last] = step;
            }

            last = step;
        }

        return first;
    }

    private ParseProblem Frequency(LineScanner scanner, LaneKind kind, bool ramp, bool sounds)
    {
        int from = kind == LaneKind.Tone ? _hertz : 0;
        int to = from;
        if (scanner.At < scanner.End && scanner.Line[scanner.At] == (byte)'@')
        {
            if (kind != LaneKind.Tone)
            {
                return ParseProblem.NoFrequencyHere;
            }

            scanner.At++;
            ParseProblem problem = Number(scanner, false, MinHertz, MaxHertz);
            if (problem != ParseProblem.None)
            {
                return problem;
            }

            from = scanner.Value;
            to = from;
            if (scanner.Take('>'))
            {
                problem = Number(scanner, false, MinHertz, MaxHertz);
                if (problem != ParseProblem.None)
                {
                    return problem;
                }

                to = scanner.Value;
                ramp = true;
            }
        }
        else if (kind == LaneKind.Tone && from == 0 && sounds)
        {
            return ParseProblem.NeedsFrequency;
        }

        _fromHertz[Count] = from;
        _toHertz[Count] = to;
        _hertz = to;
        return CurveName(scanner, ramp);
    }

    private ParseProblem CurveName(LineScanner scanner, bool ramp)
    {
        _curve[Count] = 0;
        if (scanner.At == scanner.End || scanner.Line[scanner.At] != (byte)'~')
        {
            return ParseProblem.None;
        }

        if (!ramp)
        {
            return ParseProblem.CurveWithoutRamp;
        }

        scanner.At++;
        int curve = CurveNames.Find(scanner.Line, scanner.At, scanner.End - scanner.At);
        if (curve < 0)
        {
            return ParseProblem.UnknownWord;
        }

        bool changes = _from[Count] != _to[Count] || _fromHertz[Count] != _toHertz[Count];
        _curve[Count] = changes ? curve : 0;
        scanner.At = scanner.End;
        return ParseProblem.None;
    }

    private ParseProblem Number(LineScanner scanner, bool tenths, int minimum, int maximum)
    {
        int at = scanner.At;
        if (!scanner.Number(tenths))
        {
            return ParseProblem.ExpectedNumber;
        }

        if (scanner.Value < minimum || scanner.Value > maximum)
        {
            scanner.At = at;
            RangeMinimum = minimum;
            RangeMaximum = maximum;
            RangeInTenths = tenths;
            return ParseProblem.OutOfRange;
        }

        return ParseProblem.None;
    }
}
