namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>What a profile of each kind consists of. The ranges hold every part that is sold, and catch a slipped unit.</summary>
internal static class ProfileSchema
{
    /// <summary>The key for the kind of the part.</summary>
    internal const string Kind = "kind";

    /// <summary>The key for maker, part number and form.</summary>
    internal const string Title = "title";

    /// <summary>The key for a remark.</summary>
    internal const string Note = "note";

    private static readonly ProfileKey s_jigMass = new("jig_mass_g", 5, 1000);

    private static readonly ProfileGroup s_endurance =
        new("endurance", new("longest_drive_ms", 10, 1000), new("heat_ms", 50, 10000), new("cool_percent", 0, 100)) { IsOptional = true };

    private static readonly ProfileGroup[] s_lra =
    [
        new("electrical", new("rated_voltage_rms_v", 0.2, 10), new("max_voltage_rms_v", 0.2, 20), new("resistance_ohm", 1, 200)),
        new("mechanical", new("resonance_hz", 30, 500), new("q_driven", 2, 60), new("moving_mass_g", 0.05, 50)),
        new("vibration", new("rated_acceleration_rms_g", 0.05, 20), s_jigMass),
        new("spread", new("resonance", 0, 0.2), new("force", 0, 0.5)),
        s_endurance,
    ];

    private static readonly ProfileGroup[] s_erm =
    [
        new("electrical", new("rated_voltage_v", 0.5, 12), new("max_voltage_v", 0.5, 24), new("start_voltage_v", 0.05, 12), new("rated_current_ma", 5, 1000), new("resistance_ohm", 1, 500)),
        new("mechanical", new("rated_speed_rpm", 1000, 30000), new("time_constant_ms", 2, 500), new("friction_share", 0, 0.95)),
        new("vibration", new("rated_acceleration_g", 0.05, 20), s_jigMass),
        new("spread", new("speed", 0, 0.3), new("force", 0, 0.5)),
        s_endurance,
    ];

    private static readonly ProfileGroup[] s_led =
    [
        new("electrical", new("rated_current_ma", 0.1, 1000), new("max_current_ma", 0.1, 5000)),
        new("optical", new("luminous_intensity_mcd", 0.1, 100000), new("dominant_wavelength_nm", 380, 780), new("viewing_angle_deg", 5, 180)),
        new("spread", new ProfileKey("intensity", 0, 1)),
    ];

    private static readonly (string Word, ActuatorKind Kind, ProfileGroup[] Groups)[] s_kinds =
    [
        ("lra", ActuatorKind.Lra, s_lra),
        ("erm", ActuatorKind.Erm, s_erm),
        ("piezo", ActuatorKind.Piezo, Buzzer(new("capacitance_nf", 0.5, 500))),
        ("magnetic", ActuatorKind.Magnetic, Buzzer(new("resistance_ohm", 1, 1000))),
        ("led", ActuatorKind.Led, s_led),
    ];

    /// <summary>The words for the kinds.</summary>
    internal static IReadOnlyList<string> Kinds => [.. s_kinds.Select(kind => kind.Word)];

    /// <summary>The kind that a word stands for, or null.</summary>
    internal static ActuatorKind? KindOf(string word)
    {
        int index = Array.FindIndex(s_kinds, kind => kind.Word == word);
        return index < 0 ? null : s_kinds[index].Kind;
    }

    /// <summary>The word for a kind.</summary>
    internal static string WordOf(ActuatorKind kind) => Array.Find(s_kinds, entry => entry.Kind == kind).Word;

    /// <summary>The groups that a profile of a kind must have.</summary>
    internal static IReadOnlyList<ProfileGroup> GroupsOf(ActuatorKind kind) => Array.Find(s_kinds, entry => entry.Kind == kind).Groups;

    private static ProfileGroup[] Buzzer(ProfileKey load) =>
    [
        new("electrical", new("reference_voltage_pp_v", 0.5, 30), new("max_voltage_pp_v", 0.5, 60), load),
        new("acoustic", new("resonance_hz", 200, 20000), new("q", 0.5, 50), new("level_db", 40, 120)),
        new("spread", new("resonance", 0, 0.3), new("pressure", 0, 0.9)),
    ];
}
