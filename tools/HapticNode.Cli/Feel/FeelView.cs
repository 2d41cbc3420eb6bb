using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using Spectre.Console;

namespace HapticNode.Cli.Feel;

/// <summary>What is felt, in a terminal.</summary>
internal static class FeelView
{
    internal static void Write(FeelSource source, IReadOnlyList<CueResult> cues, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{source.Name}[/]: what is felt, modelled");
        var table = new Table { Border = TableBorder.Simple };
        for (int i = 0; i < FeelTable.Columns.Count; i++)
        {
            var column = new TableColumn(new Text(FeelTable.Columns[i])) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) };
            table.AddColumn(i < 2 ? column : column.RightAligned());
        }

        foreach (IReadOnlyList<string> row in cues.SelectMany(FeelTable.Rows))
        {
            table.AddRow(row.Select((cell, index) => new Text(cell, index == 0 ? new Style(decoration: Decoration.Bold) : Style.Plain)));
        }

        console.Write(table);
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
        Table table = new Table { Border = TableBorder.Simple }.AddColumn("when off by");
        foreach (BandNumber number in BandNumber.All)
        {
            table.AddColumn(new TableColumn(number.Title).RightAligned());
        }

        table.AddRow(["nothing", .. BandNumber.All.Select(number => Numbers.Text(number.Of(metrics), number.Format))]);
        foreach (double error in BandNumber.Errors)
        {
            table.AddRow([$"{Numbers.Text(error * 100, "0")} %", .. BandNumber.All.Select(number => Numbers.Range(motor.Sweep.Within(error, number.Of), number.Format))]);
        }

        table.AddRow(["unit spread", .. BandNumber.All.Select(number => Numbers.Range(motor.Sweep.OverUnits(number.Of), number.Format))]);
        console.Write(table);
    }
}
