using HapticNode.Core.Base;
using HapticNode.Metering;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>The floor under all latencies: the same edges on the same board, answered by a handler that does nothing but write one duty.</summary>
public static class FloorRun
{
    private const string Assembly = "HapticNode.Hosting";

    private static readonly MeteredContext s_context = new(["HapticNode.Core", "HapticNode.Device", Assembly], Assembly, "HapticNode.Hosting.Floor.FloorFirmware");

    /// <summary>Runs the presses of a scenario.</summary>
    /// <param name="options">What to run; its bank does not matter.</param>
    /// <param name="ownProcessor">Whether edges come through an event processor of its own, or through the libraries' event.</param>
    /// <returns>From each press's first edge to the first change of the output.</returns>
    /// <exception cref="ScenarioException">The scenario does not fit the panel.</exception>
    public static LatencySummary Presses(RunOptions options, bool ownProcessor)
    {
        using var board = new Board(options.Panel.Profile, options.Costs);
        options.Panel.Connect(board);
        IHostedFirmware firmware = s_context.CreateFirmware(options.Panel.Source, ownProcessor);
        firmware.Boot([]);
        long zero = board.Clock.NowNanoseconds;
        Stimuli stimuli = ScenarioCompiler.Compile(options.Scenario, Runner.Describe(firmware.Controls));
        Runner.Schedule(board, firmware.TuningPort, stimuli, zero, stimuli.EndNanoseconds);
        board.IdleSkip = () => firmware.NextDueNanoseconds;
        firmware.Loop();

        var output = new LaneHistory(firmware.Lanes[0], board);
        return LatencySummary.Of(stimuli.Intended.Where(input => input.Kind == ControlEvent.Press)
            .Select(press => (Press: zero + press.TimeNanoseconds, First: output.FirstChangeFrom(zero + press.TimeNanoseconds)))
            .Where(press => press.First is not null)
            .Select(press => (press.First!.Value - press.Press) / 1000));
    }
}
