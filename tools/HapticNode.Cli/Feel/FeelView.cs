using HapticNode.App.Feeling;
using HapticNode.Actuators.Metrics;
using HapticNode.Cli.Rendering;
using HapticNode.Feel;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using Spectre.Console;

namespace HapticNode.Cli.Feel;

/// <summary>What is felt, in a terminal.</summary>
internal static class FeelView
{
    internal static void Write(FeelSource source, IReadOnlyList<CueResult> cues, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{source.Name}[/]: what is felt (modelled)");
        var table = new DataTable([.. FeelTable.Columns.Select((title, index) => new DataColumn(title, IsNumber: index >= 2))]);
        foreach (CueResult cue in cues)
        {
            // The first cell names the row in every part of a table that is split.
            foreach (IReadOnlyList<string> row in FeelTable.Rows(cue))
            {
                table.Add([row[0].Length == 0 ? $"[dim]{Markup.Escape(cue.Trace.Title)}[/]" : $"[bold]{Markup.Escape(row[0])}[/]", .. row.Skip(1).Select(Markup.Escape)]);
            }
        }

        table.Write(console);
        foreach (MotorResult motor in source.IsOne ? cues[0].Motors : [])
        {
            WriteBands(motor, console);
        }

        console.MarkupLineInterpolated($"[dim]{FeelTable.Legend}[/]");
    }

    private static void WriteBands(MotorResult motor, IAnsiConsole console)
    {
        FeelMetrics metrics = motor.Metrics;
        console.MarkupLineInterpolated(
            $"[bold]{motor.Lane}[/] on {motor.Motor.Profile.Title}: {Numbers.Text(metrics.PeakDrive, "0.##")}x rated drive, above rated for {Numbers.Text(metrics.OverdriveMilliseconds)} ms, {Numbers.Text(metrics.ElectricalMillijoules)} mJ");
        var table = new DataTable([new DataColumn("when off by", "off by"), .. BandNumber.All.Select(number => DataColumn.Number(number.Title))]);
        table.Add(["nothing", .. BandNumber.All.Select(number => Numbers.Text(number.Of(metrics), number.Format))]);
        foreach (double error in BandNumber.Errors)
        {
            table.Add([$"{Numbers.Text(error * 100, "0")} %", .. BandNumber.All.Select(number => Numbers.Range(motor.Sweep.Within(error, number.Of), number.Format))]);
        }

        table.Add(["unit spread", .. BandNumber.All.Select(number => Numbers.Range(motor.Sweep.OverUnits(number.Of), number.Format))]);
        table.Write(console);
    }
}
