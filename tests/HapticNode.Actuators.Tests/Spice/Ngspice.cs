using System.Diagnostics;
using System.Globalization;

namespace HapticNode.Actuators.Tests.Spice;

/// <summary>The circuit simulator ngspice, where it is installed.</summary>
public static class Ngspice
{
    private const string Program = "ngspice";

    /// <summary>Runs a transient analysis in a folder of its own.</summary>
    /// <param name="netlist">The circuit, without its <c>.tran</c> line and end.</param>
    /// <param name="seconds">How long, in seconds.</param>
    /// <param name="stepSeconds">The largest time step, in seconds.</param>
    /// <param name="outputs">The expressions to follow.</param>
    /// <returns>Rows of the time in seconds and the expressions.</returns>
    public static IReadOnlyList<double[]> Transient(string netlist, double seconds, double stepSeconds, params string[] outputs)
    {
        using var folder = new TemporaryFolder();
        string table = folder.PathOf("table.txt");
        string circuit = folder.Write("circuit.cir", string.Create(CultureInfo.InvariantCulture, $"""
            {netlist}
            .control
            set wr_singlescale
            tran {stepSeconds} {seconds} 0 {stepSeconds} uic
            wrdata {table} {string.Join(' ', outputs)}
            quit
            .endc
            .end

            """));
        Run(circuit);
        return [.. File.ReadLines(table).Select(Row)];
    }

    private static void Run(string circuit)
    {
        var start = new ProcessStartInfo(Program, ["-b", circuit]) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process? process = null;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Inconclusive("ngspice is not installed (Debian: apt-get install ngspice); the models are not compared with a circuit.");
        }

        using (process)
        {
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.AreEqual(0, process.ExitCode, output + errors.Result);
        }
    }

    private static double[] Row(string line)
    {
        return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
    }
}
