using HapticNode.Documents.Files;
using HapticNode.Simulation;
using HapticNode.Simulation.Reports;

namespace HapticNode.App.Runs;

/// <summary>The files that tell of a run: <c>trace.csv</c>, <c>trace.vcd</c>, <c>timeline.svg</c> and <c>summary.json</c>.</summary>
public static class ReportFolder
{
    /// <summary>Writes them, each whole or not at all.</summary>
    /// <param name="result">The run.</param>
    /// <param name="folder">Where to; it is made where it is missing.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(RunResult result, DirectoryInfo folder)
    {
        folder.Create();
        Write("trace.csv", TraceCsv.Write);
        Write("trace.vcd", TraceVcd.Write);
        Write("timeline.svg", TimelineSvg.Write);
        Write("summary.json", SummaryJson.Write);

        void Write(string name, Action<RunResult, TextWriter> report) => AtomicFile.Write(Path.Combine(folder.FullName, name), stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true);
            report(result, writer);
        });
    }
}
