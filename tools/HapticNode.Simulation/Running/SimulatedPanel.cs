using HapticNode.Hardware.Firmware;
using HapticNode.Hosting;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>A panel that runs can be made on: a definition for the firmware, and the board that it sits on.</summary>
/// <param name="Name">Name of the definition.</param>
/// <param name="Profile">The board.</param>
public sealed record SimulatedPanel(string Name, BoardProfile Profile)
{
    private const string DefaultName = "panel-a";

    /// <summary>The shipped ones: those that the firmware has a definition of.</summary>
    public static IReadOnlyList<SimulatedPanel> All { get; } =
    [
        .. ShippedPanels.All
            .Select(panel => new SimulatedPanel(panel.Name, ProfileOf(panel.Board))
            {
                BankLines = panel.BankLines,
                BankName = panel.BankName,
                GatePin = panel.Map.GatePin,
                HasDrv2605 = panel.Map.I2cDataPin >= 0,
                ActiveHighPins = [.. panel.Map.Controls.Where(control => control.IsActiveHigh).Select(control => control.Pin)],
            })
            .OrderBy(panel => panel.Name != DefaultName).ThenBy(panel => panel.Name, StringComparer.Ordinal),
    ];

    /// <summary>The reference panel on its first board.</summary>
    public static SimulatedPanel Default => All[0];

    /// <summary>What the hosted firmware is made of: the name of a shipped definition, or a definition.</summary>
    public object Source { get; init; } = Name;

    /// <summary>Pins whose contacts close to the supply.</summary>
    public IReadOnlyList<int> ActiveHighPins { get; init; } = [];

    /// <summary>The encoders of which is known where they rest: so they stand when the power comes.</summary>
    public IReadOnlyList<RestingEncoder> RestingEncoders { get; init; } = [];

    /// <summary>GPIO number of the line that keeps the drivers on.</summary>
    public int GatePin { get; init; }

    /// <summary>Whether one of the drivers is a DRV2605L.</summary>
    public bool HasDrv2605 { get; init; }

    /// <summary>What is wrong with that driver.</summary>
    public Drv2605Fault DriverFault { get; init; }

    /// <summary>The period of the motor's resonance as that driver reads it, in counts of 98.46 us; 0 where it reads none.</summary>
    public byte DriverResonancePeriod { get; init; }

    /// <summary>The lines of the panel's own bank.</summary>
    public IReadOnlyList<string> BankLines { get; init; } = [];

    /// <summary>The name of that bank.</summary>
    public string BankName { get; init; } = "standard";

    /// <summary>Makes a panel of a definition that no firmware was compiled with.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="bankName">The name of the panel's bank.</param>
    /// <param name="bankLines">Its lines.</param>
    /// <returns>The panel.</returns>
    public static SimulatedPanel Of(BoardDefinition definition, string bankName, IReadOnlyList<string> bankLines) =>
        new(definition.Name, ProfileOf(definition.Board.Name))
        {
            Source = definition,
            ActiveHighPins = [.. definition.Controls.Where(control => control.IsActiveHigh).Select(control => control.Pin)],
            RestingEncoders = [.. definition.Controls.Where(control => control.Encoder is { KnownRest.Length: > 0 }).Select(Resting)],
            BankName = bankName,
            BankLines = bankLines,
            GatePin = definition.GatePin,
            HasDrv2605 = definition.NeedsI2c,
        };

    /// <summary>Puts what the panel has around the chip on a board: contacts that close to the supply, and a driver on the bus.</summary>
    /// <param name="board">The board, before the firmware boots.</param>
    public void Connect(Board board)
    {
        board.CloseToSupply(ActiveHighPins);
        if (HasDrv2605)
        {
            board.I2c.Attach(new Drv2605Chip(board, GatePin) { Fault = DriverFault, ResonancePeriod = DriverResonancePeriod });
        }
    }

    private static RestingEncoder Resting(DefinedControl control)
    {
        (int first, int second, string rest) = control.Encoder!.ByHand(control.Pin, control.PinB);
        return new RestingEncoder(control.Name, first, second, rest);
    }

    private static BoardProfile ProfileOf(string board) => BoardProfile.All.First(profile => profile.Name == board);
}
