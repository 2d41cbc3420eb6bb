using HapticNode.Core.Base;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console.Reports;

/// <summary>The CRC-32 of a report's lines, each with a line feed, without its lines being sent.</summary>
public sealed class ReportSum
{
    /// <summary>The checksum, when <see cref="Step"/> has returned true.</summary>
    public int Crc;

    private readonly Report _report;
    private readonly LineWriter _line = new LineWriter();
    private int _summed;
    private bool _isLine;

    /// <summary>Makes a sum.</summary>
    /// <param name="report">The report; nobody else may be at work with it.</param>
    public ReportSum(Report report)
    {
        _report = report;
    }

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        Crc = 0;
        _report.Begin(-1, -1, 0);
        _line.Clear();
        _isLine = false;
    }

    /// <summary>Sums on, a small piece.</summary>
    /// <returns>True when the whole report is summed.</returns>
    public bool Step()
    {
        if (!_isLine)
        {
            Progress progress = _report.Step(_line);
            _isLine = progress == Progress.Line;
            _summed = 0;
            return progress == Progress.End;
        }

        int count = _line.Length - _summed;
        if (count > BankFile.BytesPerPiece)
        {
            count = BankFile.BytesPerPiece;
        }

        Crc = Crc32.Update(Crc, _line.Bytes, _summed, count);
        _summed += count;
        if (_summed == _line.Length)
        {
            Crc = Crc32.LineFeed(Crc);
            _line.Clear();
            _isLine = false;
        }

        return false;
    }
}
