using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <summary>The steps of one line while it is being read, before they replace anything.</summary>
public sealed class StagedSteps
{
    /// <summary>The shortest step, in tenths of a millisecond; the interpreter could not keep a shorter one.</summary>
    public const int MinTenths = 5;

    /// <summary>The loudest level of a tone in permille, see <see cref="Limits.MaxTone"/>.</summary>
    public const int MaxTone = Limits.MaxTone;

    // The columns of a step, as in the pool.
    private const int Duration = 0;
    private const int From = 1;
    private const int To = 2;
    private const int FromHertz = 3;
    private const int ToHertz = 4;
    private const int Curve = 5;
    private const int Width = 6;

    /// <summary>How many steps have been read.</summary>
    public int Count;

    /// <summary>The sum of their durations, in tenths of a millisecond.</summary>
    public int TotalTenths;

    private readonly short[] _steps = new short[Bank.MaxSteps * Width];
    private int _level;
    private int _hertz;

    /// <summary>Begins a line.</summary>
    /// <param name="level">The level that the steps before these end with, in permille.</param>
    /// <param name="hertz">The frequency that they end with, 0 for none.</param>
    public void Begin(int level, int hertz)
    {
        Count = 0;
        TotalTenths = 0;
        _level = level;
        _hertz = hertz;
    }

    /// <summary>Reads the reader's current word as a step: <c>MS:LEVEL[>LEVEL][@HZ[>HZ]][~CURVE]</c>. What is wrong with it is told there.</summary>
    /// <param name="reader">Stands on the word.</param>
    /// <param name="kind">The kind of the lane.</param>
    public void Read(LineReader reader, LaneKind kind)
    {
        LineScanner scanner = reader.Scanner;
        int step = Count * Width;
        int tenths = Number(reader, true, MinTenths, Bank.MaxCueMicroseconds / 100);
        if (reader.Problem == ParseProblem.None && !scanner.Take(':'))
        {
            reader.FailAt(ParseProblem.Unexpected, scanner.At);
        }

        int maximum = LaneKinds.Get(kind, LaneKinds.Maximum);
        int minimum = LaneKinds.Get(kind, LaneKinds.Minimum);
        int from = scanner.IsAt('>') ? _level : Number(reader, true, minimum, maximum);
        bool ramp = scanner.Take('>');
        int to = ramp ? Number(reader, true, minimum, maximum) : from;
        _steps[step + Duration] = (short)tenths;
        _steps[step + From] = (short)from;
        _steps[step + To] = (short)to;
        Frequency(reader, LaneKinds.Has(kind, LaneKinds.Sounds), ramp);
        if (reader.Problem == ParseProblem.None && scanner.At != scanner.End)
        {
            reader.FailAt(ParseProblem.Unexpected, scanner.At);
        }

        if (reader.Problem == ParseProblem.None)
        {
            _level = to;
            TotalTenths += tenths;
            Count++;
        }
    }

    /// <summary>Takes steps from a pool for what has been read.</summary>
    /// <param name="pool">The pool, with at least <see cref="Count"/> free steps.</param>
    /// <param name="first">The first step of the chain that they follow, or <see cref="StepPool.None"/>.</param>
    /// <returns>The first step of the whole chain.</returns>
    public short AppendTo(StepPool pool, short first)
    {
        short last = first;
        while (last != StepPool.None && pool.Next[last] != StepPool.None)
        {
            last = pool.Next[last];
        }

        short[] steps = _steps;
        for (int at = 0; at < Count * Width; at += Width)
        {
            short step = pool.Take();
            pool.Duration[step] = steps[at + Duration];
            pool.From[step] = steps[at + From];
            pool.To[step] = steps[at + To];
            pool.FromHertz[step] = steps[at + FromHertz];
            pool.ToHertz[step] = steps[at + ToHertz];
            pool.Curve[step] = (byte)steps[at + Curve];
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

    /// <summary>Whether a chain has the same steps from some place on.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="step">The first of them, or <see cref="StepPool.None"/>.</param>
    /// <returns>True if each step that has been read stands there, too; there may be more behind them.</returns>
    public bool IsSame(StepPool pool, short step)
    {
        short[] steps = _steps;
        for (int at = 0; at < Count * Width; at += Width)
        {
            if (step == StepPool.None || pool.Duration[step] != steps[at + Duration] || pool.From[step] != steps[at + From]
                || pool.To[step] != steps[at + To] || pool.FromHertz[step] != steps[at + FromHertz]
                || pool.ToHertz[step] != steps[at + ToHertz] || pool.Curve[step] != steps[at + Curve])
            {
                return false;
            }

            step = pool.Next[step];
        }

        return true;
    }

    // From here on nothing is read behind something that is wrong.
    private void Frequency(LineReader reader, bool sounds, bool ramp)
    {
        LineScanner scanner = reader.Scanner;
        int step = Count * Width;
        int from = sounds ? _hertz : 0;
        int to = from;
        if (reader.Problem != ParseProblem.None)
        {
            return;
        }

        if (scanner.IsAt('@'))
        {
            if (!sounds)
            {
                reader.FailAt(ParseProblem.NoFrequencyHere, scanner.At);
                return;
            }

            scanner.At++;
            from = Number(reader, false, Limits.MinHertz, Limits.MaxHertz);
            bool sweep = scanner.Take('>');
            to = sweep ? Number(reader, false, Limits.MinHertz, Limits.MaxHertz) : from;
            ramp |= sweep;
        }
        else if (sounds && from == 0 && (_steps[step + From] != 0 || _steps[step + To] != 0))
        {
            reader.FailAt(ParseProblem.NeedsFrequency, scanner.At);
            return;
        }

        _steps[step + FromHertz] = (short)from;
        _steps[step + ToHertz] = (short)to;
        if (reader.Problem == ParseProblem.None)
        {
            _hertz = to;
            CurveName(reader, ramp);
        }
    }

    private void CurveName(LineReader reader, bool ramp)
    {
        LineScanner scanner = reader.Scanner;
        int step = Count * Width;
        _steps[step + Curve] = 0;
        if (!scanner.IsAt('~'))
        {
            return;
        }

        if (!ramp)
        {
            reader.FailAt(ParseProblem.CurveWithoutRamp, scanner.At);
            return;
        }

        int at = scanner.At + 1;
        int curve = reader.WordAt(Words.Curves, at, scanner.End - at);
        scanner.At = scanner.End;
        if (_steps[step + From] != _steps[step + To] || _steps[step + FromHertz] != _steps[step + ToHertz])
        {
            _steps[step + Curve] = (short)curve;
        }
    }

    // Where something is wrong already, what follows is not looked at.
    private int Number(LineReader reader, bool tenths, int minimum, int maximum)
    {
        LineScanner scanner = reader.Scanner;
        int at = scanner.At;
        if (reader.Problem != ParseProblem.None)
        {
            return 0;
        }

        if (!scanner.Number(tenths))
        {
            reader.FailAt(ParseProblem.ExpectedNumber, at);
            return 0;
        }

        if (scanner.Value < minimum || scanner.Value > maximum)
        {
            reader.FailRange(minimum, maximum, tenths);
            reader.FailAt(ParseProblem.OutOfRange, at);
        }

        return scanner.Value;
    }
}
