using System.Diagnostics;

namespace HapticNode.Cli.Tests.Session;

/// <summary><c>hapticnode sim</c> as a process of its own.</summary>
internal sealed class SimulatorProcess : IDisposable
{
    private readonly Process _process;

    private SimulatorProcess(Process process, string port)
    {
        _process = process;
        Port = port;
    }

    /// <summary>The path of its port, which it prints first.</summary>
    internal string Port { get; }

    internal static async Task<SimulatorProcess> StartAsync(string flash, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hapticnode.dll"), "sim", "--flash", flash])
        {
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        string port = await process.StandardOutput.ReadLineAsync(cancellation) ?? throw new AssertFailedException("The simulator ended at once.");
        return new SimulatorProcess(process, port);
    }

    /// <summary>Ends it without a chance to tidy up, as a power cut would.</summary>
    internal async Task KillAsync(CancellationToken cancellation)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellation);
    }

    /// <summary>Asks it to end.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> EndAsync(CancellationToken cancellation)
    {
        using Process kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellation);
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
