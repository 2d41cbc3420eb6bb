namespace HapticNode.Measurements.Synthetic;

/// <summary>Under what circumstances recordings are simulated.</summary>
/// <param name="Name">What a table calls them.</param>
/// <param name="Sensor">The sensor and its mount.</param>
/// <param name="PeakG">The steady peak at full level in g; the clicks reach about as much.</param>
/// <param name="BrakeWaves">The longest brake behind a click in waves; 0 for none.</param>
public sealed record RecordingCondition(string Name, SyntheticSensor Sensor, double PeakG = 1, double BrakeWaves = 0)
{
    /// <summary>Those of the accuracy table.</summary>
    public static IReadOnlyList<RecordingCondition> All { get; } =
    [
        new("3.2 kHz, noise 10 mg, 1 g", new SyntheticSensor()),
        new("the same at 0.1 g, noise 4 mg", new SyntheticSensor { NoiseG = 0.004 }, PeakG: 0.1),
        new("1.3 kHz, noise 10 mg", new SyntheticSensor { RateHertz = 1344 }),
        new("1 kHz, noise 5 mg", new SyntheticSensor { RateHertz = 1000, NoiseG = 0.005 }),
        new("sound card, 40 dB", new SyntheticSensor { RateHertz = 44100, CountG = 0 }),
        new("time stamps jitter by 20 %", new SyntheticSensor { StampJitter = 0.2 }),
        new("samples jitter by 20 %", new SyntheticSensor { TrueJitter = 0.2 }),
        new("clock off by 2 %", new SyntheticSensor { ClockError = 0.02 }),
        new("mount at 70 Hz, half as strong", new SyntheticSensor { Mount = (70, 6, 0.5) }),
        new("mount at 110 Hz, a third as strong", new SyntheticSensor { Mount = (110, 12, 0.3) }),
        new("mount at 620 Hz, a third as strong", new SyntheticSensor { Mount = (620, 25, 0.3) }),
        new("braked by 0.6 to 1.4 waves, noise 5 mg", new SyntheticSensor { NoiseG = 0.005 }, BrakeWaves: 1.4),
        new("all together", new SyntheticSensor { NoiseG = 0.006, StampJitter = 0.1, ClockError = -0.02, Mount = (420, 15, 0.2) }, BrakeWaves: 1.4),
    ];
}
