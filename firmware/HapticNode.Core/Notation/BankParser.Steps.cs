using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>The line <c>CUE.LANE [+] STEP...</c>.</content>
public sealed partial class BankParser
{
    private readonly StagedSteps _steps = new StagedSteps();
    private int _lane;
    private bool _appends;
    private int _stepsBefore;
    private int _tenthsBefore;

    private void ReadCueAndLane(int dot)
    {
        Statement = Statement.Steps;
        _appends = false;
        _stepsBefore = 0;
        _tenthsBefore = 0;
        _steps.Begin(0, 0);
        _state = State.Steps;
        _lane = -1;
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

        _steps.Read(this, _bank.LaneKinds[_lane]);
        if (Problem == ParseProblem.None && _tenthsBefore + _steps.TotalTenths > Bank.MaxCueMicroseconds / 100)
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
        int chain = Cue * Bank.MaxLanes + _lane;
        int most = _compared == null ? Bank.MaxSteps : _compared[chain];
        int level = 0;
        int hertz = 0;
        for (short step = _bank.FirstStep[chain]; step != StepPool.None && _stepsBefore < most; step = pool.Next[step])
        {
            _stepsBefore++;
            _tenthsBefore += pool.Duration[step];
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
        else if (_steps.Count > _bank.Steps.Free + reused && _compared == null)
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
