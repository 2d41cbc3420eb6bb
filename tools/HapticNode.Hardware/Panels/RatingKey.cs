namespace HapticNode.Hardware.Panels;

/// <summary>A number that a type of part may state. The unit is part of its name.</summary>
/// <param name="Name">The key in the file.</param>
/// <param name="Minimum">The least value that can be meant.</param>
/// <param name="Maximum">The greatest value that can be meant.</param>
public sealed record RatingKey(string Name, double Minimum, double Maximum)
{
    /// <summary>All that may be stated.</summary>
    public static IReadOnlyList<RatingKey> All { get; } =
    [
        new("ohm", 0.001, 1e8),
        new("nf", 0.001, 1e7),
        new("tolerance", 0.0001, 0.5),
        new("power_w", 0.01, 100),
        new("max_v", 0.1, 1000),
        new("min_v", 0, 100),
        new("max_ma", 0.001, 1e5),
        new("supply_ma", 0, 1000),
        new("hold_ma", 1, 1e5),
        new("output_v", 0.1, 60),
        new("dropout_v", 0.001, 5),
        new("gate_threshold_min_v", 0.1, 10),
        new("gate_threshold_max_v", 0.1, 10),
        new("on_ohm", 0.001, 100),
        new("gate_pf", 1, 1e5),
        new("forward_red_min_v", 1, 5),
        new("forward_green_min_v", 1, 5),
        new("forward_blue_min_v", 1, 5),
        new("forward_v", 0.1, 5),
        new("rising_threshold_v", 0.1, 5),
        new("falling_threshold_v", 0.1, 5),
        new("pulse_factor_min", 0.05, 2),
        new("pulse_factor", 0.05, 2),
        new("pulse_factor_max", 0.05, 2),
        new("decoupling_nf", 1, 1e7),
        new("rated_v", 0.1, 100),
        new("start_ma", 1, 1e4),
        new("pull_up_ohm", 100, 1e6),
        new("pull_down_ohm", 100, 1e7),
        new("inductance_uh", 0.1, 1e6),
    ];

    /// <summary>Finds a key.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The key, or null.</returns>
    public static RatingKey? Find(string name) => All.FirstOrDefault(key => key.Name == name);
}
