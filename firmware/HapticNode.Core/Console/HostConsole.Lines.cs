using HapticNode.Core.Base;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console;

/// <content>From a line that has come to what it says, in whichever form it has.</content>
public sealed partial class HostConsole
{
    private void Take()
    {
        byte[] line = _receiver.Line;
        int length = _receiver.Length;
        _sequence = NoSequence;
        if (length > 0 && line[0] == (byte)CheckedLine.Mark)
        {
            if (!_receiver.IsCutOff && !_receiver.IsStrange && _checked.Begin(line, length))
            {
                _state = State.Checking;
            }
            else
            {
                BeginLine(NoSequence);
                Refuse(Refusal.ChecksumWrong);
            }
        }
        else if (_digits > 0 && !IsSessionEnd(line, length))
        {
            BeginLine(NoSequence);
            Refuse(Refusal.CheckedOnly);
        }
        else if (_receiver.IsStrange)
        {
            BeginLine(NoSequence);
            Refuse(Refusal.StrangeByte);
        }
        else
        {
            BeginCommand(line, length, _receiver.IsCutOff);
        }
    }

    private void Check()
    {
        if (!_checked.Step())
        {
            return;
        }

        // What has become stricter does not become laxer again: a damaged line could look like one of the laxer form.
        bool correct = _checked.IsCorrect();
        if (!correct || _checked.Digits < _digits)
        {
            BeginLine(NoSequence);
            Refuse(correct ? Refusal.CheckedOnly : Refusal.ChecksumWrong);
            return;
        }

        _digits = _checked.Digits;
        if (_checked.Sequence == _lastSequence && _checked.Claimed == _lastClaimed && !_lastReads)
        {
            _out.Put(_last.Bytes, 0, _last.Length);
            _state = State.Idle;
            return;
        }

        _sequence = _checked.Sequence;
        _lastSequence = NoSequence;
        System.Array.Copy(_receiver.Line, _checked.Start, _loader.Text, 0, _checked.Length);
        BeginCommand(_loader.Text, _checked.Length, false);
    }

    private void BeginCommand(byte[] line, int length, bool cutOff)
    {
        _parser.Use(_isUploading ? _loader.Staged : _bank);
        _command.Begin(line, length, cutOff);
        _commandLine = line;
        _commandLength = length;
        _state = State.Parsing;
    }

    private void Explain()
    {
        if (_parser.Explain())
        {
            _counters.BadLines++;
            BeginLine(_sequence);
            _line.Text("err ");
            ProblemText.Write(_parser, _line);
            _answers = true;
            EndLine(State.Idle);
        }
    }

    private static bool IsSessionEnd(byte[] line, int length)
    {
        const string SessionEnd = "session end";
        if (length != SessionEnd.Length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (line[i] != SessionEnd[i])
            {
                return false;
            }
        }

        return true;
    }
}
