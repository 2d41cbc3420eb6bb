using System.CommandLine;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode measure</c>: what recordings of a real panel say.</summary>
internal static class MeasureCommand
{
    internal static Command Create(Terminal terminal) => new("measure", "Measure a motor from recordings of an accelerometer, and a panel's latency from a logic analyser.")
    {
        MeasureLatencyCommand.Create(terminal),
        MeasurePlanCommand.Create(terminal),
        MeasureRecordCommand.Create(terminal),
        MeasureRunCommand.Create(terminal),
    };
}
