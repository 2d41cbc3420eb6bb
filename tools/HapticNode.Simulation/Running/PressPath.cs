using HapticNode.Metering;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>The firmware's own work from the entry of the event handler to the first write of a PWM register, for one press.</summary>
/// <param name="Operations">IL operations.</param>
/// <param name="Calls">Calls, property accesses and calls into the hardware API included.</param>
/// <param name="Units">Instruction units, see <see cref="CostModel"/>.</param>
/// <param name="Allocations">Objects made in the whole handler.</param>
public sealed record PressPath(long Operations, long Calls, long Units, long Allocations)
{
    /// <summary>Counts it on a clean press of a button that plays a cue, while nothing else plays.</summary>
    /// <param name="bankLines">The bank.</param>
    /// <param name="button">The button's name.</param>
    /// <returns>The counts, which are the same on every speed of the processor.</returns>
    /// <exception cref="InvalidOperationException">There is no such button, or it plays nothing.</exception>
    public static PressPath Count(IReadOnlyList<string> bankLines, string button)
    {
        using var board = new Board(SimulatedPanel.Default.Profile, CostModel.Typical);
        IHostedFirmware firmware = new MeteredContext().CreateFirmware(SimulatedPanel.Default.Name);
        firmware.Boot([.. bankLines]);

        PressPath? entry = null;
        PressPath? first = null;
        long allocations = 0;
        board.BeforeHandler = _ => entry = Now();
        board.Pwm.BeforeWrite = () => first ??= entry is null ? null : Now();
        board.AfterHandler = _ => allocations = Meter.Allocations;
        ControlMap control = firmware.Controls.FirstOrDefault(control => control.Name == button)
            ?? throw new InvalidOperationException($"There is no button '{button}'.");
        long zero = board.Clock.NowNanoseconds;
        board.Schedule(zero + 20_000_000, control.PinA, 0);
        board.PowerOffAt(zero + 40_000_000);
        firmware.Loop();
        return entry is null || first is null
            ? throw new InvalidOperationException($"A press of '{button}' drives nothing.")
            : new PressPath(
                first.Operations - entry.Operations, first.Calls - entry.Calls, first.Units - entry.Units, allocations - entry.Allocations);
    }

    private static PressPath Now() => new(Meter.Operations, Meter.Calls, Meter.Units, Meter.Allocations);
}
