using HapticNode.Core.Console.Reports;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console;

/// <content>Answers of several lines, and the checksums over lines.</content>
public sealed partial class HostConsole
{
    private static readonly byte[] s_lineFeed = { (byte)'\n' };
    private static readonly string s_crc = " crc=";
    private static readonly string s_lines = " lines=";

    private readonly Report[] _reports;
    private Report _report;
    private int _reported;
    private int _reportCrc;
    private int _summed;
    private int _textStart;

    private void BeginReport(long now)
    {
        _report = _reports[(int)_command.Verb];
        _report.Begin(_command.First, _command.Second, now);
        _reported = 0;
        _reportCrc = 0;
        BeginDataLine();
        _state = State.Reporting;
    }

    private void BeginDataLine()
    {
        BeginLine(_sequence);
        _line.Text(s_data);
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
            default:
                break;
        }
    }

    private void EndReport()
    {
        BeginLine(_sequence);
        BeginOk();
        if (_report.Counts)
        {
            _line.Text(s_lines);
            _line.Number(_reported);
        }

        if (_report.Sums)
        {
            _line.Text(s_crc);
            _line.Hex(_reportCrc, 8);
        }

        _state = State.Ending;
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
            crc = Crc32.Update(crc, s_lineFeed, 0, 1);
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
            Answer(Refusal.None);
        }
    }
}
