using HapticNode.Simulation;
using HapticNode.Simulation.Reports;

namespace HapticNode.Cli.Rendering;

/// <summary>The files of <c>--out</c>.</summary>
internal static class ReportFolder
{
    internal static void Write(RunResult result, DirectoryInfo folder)
    {
        folder.Create();
        Write("trace.csv", TraceCsv.Write);
        Write("trace.vcd", TraceVcd.Write);
        Write("timeline.svg", TimelineSvg.Write);
        Write("summary.json", SummaryJson.Write);

        void Write(string name, Action<RunResult, TextWriter> report)
        {
            using StreamWriter writer = new(Path.Combine(folder.FullName, name));
            report(result, writer);
        }
    }
}
