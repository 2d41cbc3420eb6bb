using System.Diagnostics;
using System.Text;
using HapticNode.Metering;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Runs the real firmware, metered, on a virtual board through a scenario.</summary>
/// <remarks>
/// Time 0 of a scenario and of all reports is the moment at which the node is ready: booting takes the device a good part
/// of a second, and nobody presses a button of a panel that is not there yet. A run is deterministic.
/// </remarks>
public static class Runner
{
    private const long RehearsalNanoseconds = 5_000_000_000;

    // One for the process: the firmware's statics are constants, and every context would have to be compiled again.
    private static readonly MeteredContext s_context = new();

    // The first run of a process mostly compiles. What a run's speed is to tell is how fast the board is.
    private static bool s_rehearsed;

    /// <summary>Runs a scenario to its end.</summary>
    /// <param name="options">What to run.</param>
    /// <returns>All that happened; every number is modelled.</returns>
    /// <exception cref="ScenarioException">The scenario does not fit the panel.</exception>
    /// <exception cref="HeapTooSmallException">The firmware does not fit into the heap.</exception>
    public static RunResult Run(RunOptions options)
    {
        ReplayFile.ReadAll(options.Scenario);
        if (!s_rehearsed)
        {
            s_rehearsed = true;
            Run(options with { UntilNanoseconds = Math.Min(options.UntilNanoseconds ?? RehearsalNanoseconds, RehearsalNanoseconds), Watch = null });
        }

        (Board board, IHostedFirmware firmware) = PowerOn(options, closedPins: []);
        try
        {
            Stimuli stimuli = ScenarioCompiler.Compile(AtRest(options.Scenario, firmware.Controls), Describe(firmware.Controls));
            if (stimuli.ClosedAtStart.Count > 0)
            {
                // Which contacts a control has is known when its panel has booted; then it boots again with them closed.
                board.Dispose();
                (board, firmware) = PowerOn(options, stimuli.ClosedAtStart);
            }

            return Play(options, board, firmware, stimuli);
        }
        finally
        {
            board.Dispose();
        }
    }

    private static (Board Board, IHostedFirmware Firmware) PowerOn(RunOptions options, IReadOnlyList<int> closedPins)
    {
        FlashDisk disk = options.EraseNanoseconds is long erase ? new FlashDisk { EraseNanoseconds = erase } : new FlashDisk();
        var board = new Board(options.Panel.Profile, options.Costs, disk, options.HeapBytes);
        options.Panel.Connect(board);
        foreach (int pin in closedPins)
        {
            board.SetIdleLevel(pin, PanelDescription.ClosedLevel);
        }

        try
        {
            return (board, Boot(board, options));
        }
        catch
        {
            board.Dispose();
            throw;
        }
    }

    private static IHostedFirmware Boot(Board board, RunOptions options)
    {
        try
        {
            IHostedFirmware firmware = s_context.CreateFirmware(options.Panel.Source);
            firmware.Boot([.. options.BankLines]);
            return board.Heap.FailedAllocations == 0 ? firmware : throw new HeapTooSmallException(board.Heap.CapacityBytes, null);
        }
        catch (OutOfMemoryException exception)
        {
            throw new HeapTooSmallException(board.Heap.CapacityBytes, exception);
        }
    }

    private static RunResult Play(RunOptions options, Board board, IHostedFirmware firmware, Stimuli stimuli)
    {
        IReadOnlyList<HeapOwner> owners = board.Heap.Owners();
        long zero = board.Clock.NowNanoseconds;
        long end = Math.Min(stimuli.EndNanoseconds, options.UntilNanoseconds ?? long.MaxValue);
        Schedule(board, firmware.TuningPort, stimuli, zero, end);
        var recorder = new RunRecorder(board, firmware, options.SkipsIdleTurns);
        options.Watch?.Invoke(() => (board.Clock.NowNanoseconds - zero) / (double)Math.Max(1, end));
        Stopwatch clock = Stopwatch.StartNew();
        firmware.Loop();
        clock.Stop();
        recorder.Drain();

        var evidence = new RunEvidence(zero, end, stimuli, firmware, recorder, board, owners);
        return RunAnalysis.Analyse(options, evidence, end / (double)Math.Max(1, clock.Elapsed.Ticks * 100));
    }

    // An encoder whose panel says where it rests stands there when the power comes, unless the scenario says otherwise.
    internal static Scenario AtRest(Scenario scenario, IReadOnlyList<ControlMap> controls) => scenario with
    {
        Starts =
        [
            .. scenario.Starts,
            .. controls.Where(control => control.Rest.Length > 0 && scenario.Starts.All(start => start.Subject.Text != control.Name))
                .Select(control => new StartAction(new ScenarioWord(control.Name, 0, 0), new ScenarioWord("start", 0, 0), new ScenarioWord(control.Rest, 0, 0))),
        ],
    };

    internal static PanelDescription Describe(IReadOnlyList<ControlMap> controls) => new(
        controls.Where(control => control.Kind == "button").ToDictionary(control => control.Name, control => control.PinA),
        controls.Where(control => control.Kind == "encoder").ToDictionary(
            control => control.Name, control => new EncoderPins(control.PinA, control.PinB, control.EdgesPerDetent)));

    internal static void Schedule(Board board, string tuningPort, Stimuli stimuli, long zero, long end)
    {
        foreach (PinStimulus pin in stimuli.Pins.Where(pin => pin.TimeNanoseconds < end))
        {
            board.Schedule(zero + pin.TimeNanoseconds, pin.Pin, pin.Level);
        }

        foreach (HostLine line in stimuli.HostLines.Where(line => line.TimeNanoseconds < end))
        {
            board.ScheduleSerial(zero + line.TimeNanoseconds, Encoding.ASCII.GetBytes(line.Text + "\n"), tuningPort);
        }

        board.PowerOffAt(zero + end);
    }
}
