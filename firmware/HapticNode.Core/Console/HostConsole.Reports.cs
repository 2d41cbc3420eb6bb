using HapticNode.Core.Base;
using HapticNode.Core.Console.Reports;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console;

/// <content>Answers of several lines, and the checksums over lines.</content>
public sealed partial class HostConsole
{
    private Report _report;
    private int _reported;
    private int _reportCrc;
    private int _summed;
    private int _textStart;

    // Made when it is asked for and let go at its end.
    private void BeginReport(long now)
    {
        switch (_command.Verb)
        {
            case Verb.Help:
                _report = new HelpReport();
                break;
            case Verb.Schema:
                _report = new SchemaReport();
                break;
            case Verb.Id:
                _report = new IdReport(_draft, _player, _isUploading);
                break;
            case Verb.List:
                _report = new ListReport(_bank);
                break;
            case Verb.Get:
                _report = new OptionsReport(_bank);
                break;
            case Verb.Dump:
                _report = new BankReport(_bank);
                break;
            case Verb.Diff:
                _report = new DiffReport(_bank, _parser, _loader);
                break;
            case Verb.Stats:
                _report = new StatsReport(_draft, _player, _counters);
                break;
            default:
                throw new System.InvalidOperationException();
        }

        _report.Begin(_command.First, _command.Second, now);
        _reported = 0;
        _reportCrc = 0;
        BeginDataLine();
        _state = State.Reporting;
    }

    private void BeginDataLine()
    {
        BeginLine(_sequence);
        _line.Character('=');
        _line.Character(' ');
        _textStart = _line.Length;
    }

    private void Report()
    {
        if (_line.Length == 0)
        {
            BeginDataLine();
        }

        switch (_report.Step(_line))
        {
            case Progress.Line:
                _reported++;
                _summed = _textStart;
                if (_report.Sums)
                {
                    _state = State.Summing;
                }
                else
                {
                    EndLine(State.Reporting);
                }

                break;
            case Progress.End:
                EndReport();
                break;
            case Progress.Working:
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void EndReport()
    {
        if (_report.Failed)
        {
            _report = null;
            Answer(Refusal.StorageFailed);
            return;
        }

        BeginLine(_sequence);
        BeginOk();
        if (_report.Counts)
        {
            _line.Word(Words.Fields, Field.Lines);
            _line.Number(_reported);
        }

        if (_report.Sums)
        {
            _line.Word(Words.Fields, Field.Crc);
            _line.Hex(_reportCrc, 8);
        }

        _state = State.Ending;
    }

    private void EndTail()
    {
        if (_report.Tail(_line))
        {
            _report = null;
            EndLine(State.Idle);
        }
    }

    // Either a line of a report, or one of an upload.
    private void Sum()
    {
        bool reports = _report != null;
        byte[] bytes = reports ? _line.Bytes : _commandLine;
        int length = reports ? _line.Length : _commandLength;
        int count = length - _summed;
        if (count > BankFile.BytesPerPiece)
        {
            count = BankFile.BytesPerPiece;
        }

        int crc = Crc32.Update(reports ? _reportCrc : _uploadedCrc, bytes, _summed, count);
        _summed += count;
        bool done = _summed == length;
        if (done)
        {
            crc = Crc32.LineFeed(crc);
        }

        if (reports)
        {
            _reportCrc = crc;
        }
        else
        {
            _uploadedCrc = crc;
        }

        if (done && reports)
        {
            EndLine(State.Reporting);
        }
        else if (done)
        {
            Uploaded();
        }
    }
}
