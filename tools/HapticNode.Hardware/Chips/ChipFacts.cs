namespace HapticNode.Hardware.Chips;

/// <summary>What is true of a chip's pins, whatever is connected to them.</summary>
/// <param name="Name">The chip.</param>
/// <param name="Strapping">Pins that set the boot mode while the chip leaves reset.</param>
/// <param name="Flash">Pins of the flash and of the memory in the module.</param>
/// <param name="Programming">Pins of the port that programs and debugs the chip.</param>
/// <param name="OnBoard">Pins that the development board uses itself, such as for a light.</param>
/// <param name="FirstInputOnly">The first pin that can only be an input and has no pull-up; beyond all pins where there is none.</param>
/// <param name="SafePwm">How many PWM functions, from the first, can be used without one disturbing another.</param>
/// <param name="Counters">How many pulse counters it has.</param>
/// <param name="PinMilliamps">What one pin may give or take, with room to the absolute maximum.</param>
/// <param name="TotalMilliamps">What all pins together may give, with room to the absolute maximum.</param>
public sealed record ChipFacts(
    string Name,
    IReadOnlyList<int> Strapping,
    IReadOnlyList<int> Flash,
    IReadOnlyList<int> Programming,
    IReadOnlyList<int> OnBoard,
    int FirstInputOnly,
    int SafePwm,
    int Counters,
    double PinMilliamps,
    double TotalMilliamps)
{
    private const int NoInputOnlyPins = 255;

    /// <summary>
    /// The classic ESP32. Pins: Espressif's ESP32 datasheet, strapping pins and pin list. PWM: nf-interpreter targets/ESP32
    /// sys_dev_pwm_native, where changing the frequency of PWM9 and PWM10 retunes PWM1 and PWM2.
    /// </summary>
    public static ChipFacts Esp32 { get; } = new(
        "ESP32",
        Strapping: [0, 2, 5, 12, 15],
        Flash: [6, 7, 8, 9, 10, 11],
        Programming: [1, 3],
        OnBoard: [],
        FirstInputOnly: 34,
        SafePwm: 8,
        Counters: 8,
        PinMilliamps: 20,
        TotalMilliamps: 200);

    /// <summary>
    /// The ESP32-S3. Pins: Espressif's ESP32-S3 datasheet and the guide of the ESP32-S3-DevKitC-1, whose light is on 38 or 48 by
    /// its version. PWM: nf-interpreter has four timers on this chip, hence eight functions; four counters: the same source.
    /// </summary>
    public static ChipFacts Esp32S3 { get; } = new(
        "ESP32-S3",
        Strapping: [0, 3, 45, 46],
        Flash: [26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37],
        Programming: [19, 20],
        OnBoard: [38, 48],
        FirstInputOnly: NoInputOnlyPins,
        SafePwm: 8,
        Counters: 4,
        PinMilliamps: 20,
        TotalMilliamps: 200);

    /// <summary>All chips that a board may have.</summary>
    public static IReadOnlyList<ChipFacts> All { get; } = [Esp32, Esp32S3];

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

        return OnBoard.Contains(pin) ? "pin of the development board's own light" : "";
    }
}
