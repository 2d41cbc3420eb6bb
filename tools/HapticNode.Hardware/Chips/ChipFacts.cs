namespace HapticNode.Hardware.Chips;

/// <summary>What is true of a chip, whatever is connected to it: one file in <c>hardware/chips</c>.</summary>
public sealed record ChipFacts
{
    /// <summary>What <see cref="FirstInputOnly"/> is for a chip all of whose pins can drive.</summary>
    public const int NoInputOnlyPins = 255;

    /// <summary>The chip.</summary>
    public required string Name { get; init; }

    /// <summary>GPIO numbers that have a pin; none for a chip that no panel can sit on.</summary>
    public required IReadOnlyList<int> Pins { get; init; }

    /// <summary>Pins that cannot drive and have no pull-ups.</summary>
    public required IReadOnlyList<int> InputOnly { get; init; }

    /// <summary>Pins that set the boot mode while the chip leaves reset.</summary>
    public required IReadOnlyList<int> Strapping { get; init; }

    /// <summary>Pins of the flash and of the memory in the module.</summary>
    public required IReadOnlyList<int> Flash { get; init; }

    /// <summary>Pins of the port that programs and debugs the chip.</summary>
    public required IReadOnlyList<int> Programming { get; init; }

    /// <summary>What the programming pins are used for, as the virtual board tells it.</summary>
    public required string ProgrammingUse { get; init; }

    /// <summary>How many PWM functions have hardware of their own, from the first.</summary>
    public required int PwmFunctions { get; init; }

    /// <summary>How many PWM functions, from the first, can be used without one disturbing another.</summary>
    public required int SafePwm { get; init; }

    /// <summary>How many PWM functions, from the first, are on high-speed timers.</summary>
    public required int HighSpeedPwm { get; init; }

    /// <summary>The highest resolution of a PWM timer in bits.</summary>
    public required int PwmBits { get; init; }

    /// <summary>How many pulse counters it has.</summary>
    public required int Counters { get; init; }

    /// <summary>What one pin may give or take, with room to the absolute maximum, in mA.</summary>
    public required double PinMilliamps { get; init; }

    /// <summary>What all pins together may give, with room to the absolute maximum, in mA.</summary>
    public required double TotalMilliamps { get; init; }

    /// <summary>Serial ports that have pins before the firmware gives them any.</summary>
    public required IReadOnlyList<ChipPort> Ports { get; init; }

    /// <summary>Where images look for the application, in bytes from the start of the flash.</summary>
    public required int DeploymentAddress { get; init; }

    /// <summary>Size of the partition for the application on 4 MB of flash, in bytes.</summary>
    public required int DeploymentSize { get; init; }

    /// <summary>The nanoFramework images for it.</summary>
    public required IReadOnlyList<ChipImage> Images { get; init; }

    /// <summary>The development boards that carry it.</summary>
    public required IReadOnlyList<DevelopmentBoard> Boards { get; init; }

    /// <summary>All chips, each from its file; those that a panel can sit on first.</summary>
    public static IReadOnlyList<ChipFacts> All => ChipFiles.All;

    /// <summary>The first pin that can only be an input and has no pull-up; beyond all pins where there is none.</summary>
    public int FirstInputOnly => InputOnly.Count > 0 ? InputOnly[0] : NoInputOnlyPins;

    /// <summary>Every pin that a panel must leave alone, sorted: the board's own included, except those of a tuning port.</summary>
    public IReadOnlyList<int> ReservedPins => [.. Strapping.Concat(Flash).Concat(Programming).Concat(Boards.SelectMany(board => board.OnBoard.Keys)).Distinct().Order()];

    /// <summary>Finds a chip.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The chip.</returns>
    /// <exception cref="InvalidOperationException">There is no such chip.</exception>
    public static ChipFacts Find(string name) => All.First(chip => chip.Name == name);

    /// <summary>What a pin is needed for, if the panel must leave it alone.</summary>
    /// <param name="pin">The GPIO number.</param>
    /// <returns>The reason; empty for a free pin.</returns>
    public string Reserved(int pin)
    {
        if (Strapping.Contains(pin))
        {
            return "strapping pin: its level while the chip leaves reset chooses how it boots";
        }

        if (Flash.Contains(pin))
        {
            return "pin of the flash or of the module's memory";
        }

        if (Programming.Contains(pin))
        {
            return "pin of the programming port";
        }

        return Boards.Any(board => board.OnBoard.ContainsKey(pin)) ? "pin of the development board's own light" : "";
    }
}
