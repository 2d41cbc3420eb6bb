using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>The whole draft: <c>dump</c>.</summary>
public sealed class BankReport : Report
{
    private readonly BankPrinter _printer;

    /// <summary>Makes a report.</summary>
    /// <param name="bank">The draft.</param>
    public BankReport(Bank bank)
    {
        _printer = new BankPrinter(bank);
        Sums = true;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _printer.Begin();
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        return _printer.Step(writer);
    }
}
