using HapticNode.Deployment.Flashing;
using HapticNode.Device.Boards;
using HapticNode.Hosting;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Boards;

/// <summary>A panel on its board, for people and scripts.</summary>
/// <param name="Name">Name of the panel's definition.</param>
/// <param name="Board">The development board.</param>
/// <param name="Chip">Its chip.</param>
/// <param name="Target">The nanoFramework image for it.</param>
/// <param name="DeploymentAddress">Where that image looks for the application, in hexadecimal.</param>
/// <param name="TuningPort">The serial port for tuning.</param>
/// <param name="TuningBaud">Its speed.</param>
/// <param name="TuningCable">How to get at it.</param>
/// <param name="TuningReason">Why it is that one.</param>
/// <param name="Encoders">How the encoders are read.</param>
/// <param name="Pins">The pins that the panel uses.</param>
/// <param name="FreePins">Pins that a panel could use as well.</param>
/// <param name="FreeInputs">Pins that it could use as inputs only.</param>
/// <param name="KeptClear">Pins that no panel may use, with the reason.</param>
public sealed record BoardSummary(
    string Name,
    string Board,
    string Chip,
    string Target,
    string DeploymentAddress,
    string TuningPort,
    int TuningBaud,
    string TuningCable,
    string TuningReason,
    string Encoders,
    IReadOnlyList<BoardPin> Pins,
    IReadOnlyList<int> FreePins,
    IReadOnlyList<int> FreeInputs,
    IReadOnlyDictionary<string, int[]> KeptClear)
{
    private const string DebuggerPort = "COM1";

    /// <summary>All panels that there are.</summary>
    public static IReadOnlyList<BoardSummary> All()
    {
        // The firmware as it is, and only to be read: what runs on a virtual board is its metered copy.
        return [.. SimulatedPanel.All.Select(panel => Of(ShippedPanels.All.Single(shipped => shipped.Name == panel.Name).Map, panel.Profile))];
    }

    private static BoardSummary Of(BoardMap map, BoardProfile profile)
    {
        IReadOnlyList<BoardPin> pins = BoardPins.Of(map, profile);
        (string cable, string reason) = Tuning(map, profile);
        SortedDictionary<string, int[]> keptClear = KeptClearOf(profile, pins);
        int[] free = [.. profile.Pins.Except(pins.Select(pin => pin.Gpio)).Except(keptClear.Values.SelectMany(numbers => numbers)).Order()];
        ChipTarget target = ChipTarget.Find(profile.TargetName)
            ?? throw new InvalidOperationException($"No image is known as '{profile.TargetName}'.");
        return new BoardSummary(
            map.Name,
            profile.Name,
            profile.Chip,
            target.Name,
            $"0x{target.DeploymentAddress:X}",
            map.SerialPort,
            map.SerialBaud,
            cable,
            reason,
            EncodersOf(map, profile),
            pins,
            [.. free.Except(profile.InputOnlyPins)],
            [.. free.Where(profile.InputOnlyPins.Contains)],
            keptClear);
    }

    private static (string Cable, string Reason) Tuning(BoardMap map, BoardProfile profile) =>
        profile.RefusedSerialPorts.Contains(DebuggerPort)
            ? ($"USB-to-serial adapter of 3.3 V: its TX to GPIO {map.SerialReceivePin}, its RX to GPIO {map.SerialTransmitPin}, ground to ground",
                $"{DebuggerPort}, the USB port of the board, belongs to the debugger; opening it is refused")
            : ("the USB port marked UART; plug in the one marked USB first",
                $"the debugger takes the chip's own USB port where it finds one at start, and then leaves {DebuggerPort} free");

    private static string EncodersOf(BoardMap map, BoardProfile profile)
    {
        int counted = map.Controls.Count(control => control.IsCounted);
        return counted > 0
            ? $"by the pulse counter ({counted} of {profile.PulseCounters} units): turning costs the firmware nothing"
            : "by their edges: contacts may bounce";
    }

    private static SortedDictionary<string, int[]> KeptClearOf(BoardProfile profile, IReadOnlyList<BoardPin> pins)
    {
        var kept = new SortedDictionary<string, int[]>(StringComparer.Ordinal)
        {
            ["flash and memory"] = [.. profile.FlashPins.Order()],
            ["strapping"] = [.. profile.StrappingPins.Order()],
        };
        foreach (IGrouping<string, int> purpose in profile.ReservedPins.ExceptBy(pins.Select(pin => pin.Gpio), reserved => reserved.Key)
            .GroupBy(reserved => reserved.Value, reserved => reserved.Key))
        {
            kept[purpose.Key] = [.. purpose.Order()];
        }

        return kept;
    }
}
