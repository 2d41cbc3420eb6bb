using HapticNode.App.Feeling;
using HapticNode.Cli.Rendering;
using HapticNode.Feel;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Modelling;
using Spectre.Console;

namespace HapticNode.Cli.Feel;

/// <summary>What a fit found, in a terminal: the numbers before and after, and the lines.</summary>
internal static class FitView
{
    internal static void Write(IReadOnlyList<string> before, BankFit found, Terminal terminal)
    {
        foreach (LaneYield lane in found.Shares)
        {
            terminal.Output.WriteLine(FormattableString.Invariant(
                $"{lane.Fit.Cue}.{lane.Fit.Lane}: {100 * lane.Before:0.0} % of the units keep it, modelled; {100 * lane.After:0.0} % after the fit"));
        }

        IReadOnlyList<LaneFit> fits = found.Fits;
        foreach (LaneFit fit in fits)
        {
            terminal.Styled.MarkupLineInterpolated(
                $"[bold]{fit.Cue}.{fit.Lane}[/] on {fit.Motor.Profile.Name}, full level {Numbers.Text(fit.Motor.Stage.Overdrive, "0.##")}x rated, {fit.Tried} pushes modelled");
            Table(fit).Write(terminal.Styled);
        }

        foreach (LaneFit fit in fits)
        {
            foreach (string shortfall in fit.Shortfalls)
            {
                terminal.Output.WriteLine($"{fit.Cue}.{fit.Lane} {shortfall}");
            }
        }

        var old = new BankText(before);
        foreach (LaneFit fit in fits)
        {
            if (!fit.Changes)
            {
                terminal.Output.WriteLine($"{fit.Cue}.{fit.Lane}: nothing is better within 10 % of its strength.");
                continue;
            }

            Lines('-', old, fit);
            Lines('+', found.Text, fit);
        }

        void Lines(char sign, BankText text, LaneFit fit)
        {
            foreach (int line in text.LinesOfSteps(fit.Cue, fit.Lane))
            {
                terminal.Output.WriteLine($"{sign} {text.Lines[line - 1]}");
            }
        }
    }

    private static DataTable Table(LaneFit fit)
    {
        string[] numbers = ["peak g", "width ms", "over units", "ring ms", "score", "mJ"];
        var table = new DataTable([new DataColumn("push"), .. numbers.Select(title => DataColumn.Number(title))]);

        foreach (PushFit push in fit.Pushes)
        {
            string at = $"at {Numbers.Text(push.StartMicroseconds / 1000.0)} ms";
            table.Add(Row(at + " before", push.Before));
            table.Add(Row(at + " after", push.After));
        }

        return table;
    }

    private static string[] Row(string name, MotorResult result) =>
    [
        name,
        Numbers.Text(result.Metrics.PeakG, "0.00"),
        Numbers.Text(result.Metrics.WidthMilliseconds),
        Numbers.Range(result.Sweep.OverUnits(unit => unit.WidthMilliseconds)),
        Numbers.Text(result.Metrics.RingMilliseconds),
        Numbers.Text(result.Metrics.ClickScore, "0.00"),
        Numbers.Text(result.Metrics.ElectricalMillijoules),
    ];
}
