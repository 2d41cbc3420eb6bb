namespace HapticNode.Core.Cues.Notation;

/// <content>The line <c>CUE.LANE [+] STEP...</c>.</content>
public sealed partial class BankParser
{
    private readonly StagedSteps _steps = new StagedSteps();
    private int _lane;
    private bool _appends;
    private int _stepsBefore;
    private int _microsecondsBefore;

    private void ReadCueAndLane(int dot)
    {
        Statement = Statement.Steps;
        _appends = false;
        _stepsBefore = 0;
        _microsecondsBefore = 0;
        _steps.Begin(0, 0);
        _state = State.Steps;
        Cue = WordAt(_bank.Cues, Scanner.Start, dot - Scanner.Start);
        if (Problem == ParseProblem.None)
        {
            _lane = WordAt(_bank.Lanes, dot + 1, Scanner.End - dot - 1);
        }
    }

    private void ReadStep()
    {
        if (_steps.Count == 0 && !_appends && Scanner.Take('+'))
        {
            Append();
            return;
        }

        if (_stepsBefore + _steps.Count == Bank.MaxSteps)
        {
            Fail(ParseProblem.TooManySteps);
            return;
        }

        ParseProblem problem = _steps.Read(Scanner, _bank.LaneKinds[_lane]);
        if (problem == ParseProblem.UnknownWord)
        {
            WordAt(StagedSteps.CurveNames, Scanner.At, Scanner.End - Scanner.At);
        }
        else if (problem != ParseProblem.None)
        {
            FailRange(_steps.RangeMinimum, _steps.RangeMaximum, _steps.RangeInTenths);
            FailAt(problem, Scanner.At);
        }
        else if (_microsecondsBefore + _steps.TotalMicroseconds > Bank.MaxCueMicroseconds)
        {
            Fail(ParseProblem.CueTooLong);
        }
    }

    // A chain longer than a line goes on in further lines, which begin with a plus.
    private void Append()
    {
        if (Scanner.At != Scanner.End)
        {
            FailAt(ParseProblem.Unexpected, Scanner.At);
            return;
        }

        _appends = true;
        StepPool pool = _bank.Steps;
        int level = 0;
        int hertz = 0;
        for (short step = _bank.FirstStep[Cue * Bank.MaxLanes + _lane]; step != StepPool.None; step = pool.Next[step])
        {
            _stepsBefore++;
            _microsecondsBefore += pool.Duration[step];
            level = pool.To[step];
            hertz = pool.ToHertz[step];
        }

        _steps.Begin(level, hertz);
    }

    private void FinishSteps()
    {
        int reused = _appends ? 0 : _bank.Steps.LengthOf(_bank.FirstStep[Cue * Bank.MaxLanes + _lane]);
        if (_steps.Count == 0)
        {
            Fail(ParseProblem.Missing);
        }
        else if (_steps.Count > _bank.Steps.Free + reused)
        {
            Fail(ParseProblem.Full);
        }
    }

    private void ApplySteps()
    {
        int index = Cue * Bank.MaxLanes + _lane;
        if (!_appends)
        {
            _bank.Steps.Release(_bank.FirstStep[index]);
            _bank.FirstStep[index] = StepPool.None;
        }

        _bank.FirstStep[index] = _steps.AppendTo(_bank.Steps, _bank.FirstStep[index]);
        _bank.Measure(Cue);
    }
}
