using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>One thing of the bank with all its options: <c>get</c>.</summary>
public sealed class OptionsReport : Report
{
    private readonly BankPrinter _printer;

    /// <summary>Makes a report.</summary>
    /// <param name="bank">The bank.</param>
    public OptionsReport(Bank bank)
    {
        _printer = new BankPrinter(bank);
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _printer.BeginOne(Statements.OfSection(first), second, true);
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        return _printer.Step(writer);
    }
}
