namespace HapticNode.Deployment.Flashing;

/// <summary>A nanoFramework firmware image by its name, and where it looks for the application.</summary>
/// <remarks>
/// Addresses and sizes are those of nf-interpreter, targets/ESP32/_IDF, partitions_nanoclr_4mb.csv of each chip. The address is the same for
/// every size of flash; with 8 MB or more some chips have a larger partition than is said here, with 2 MB a much smaller one.
/// </remarks>
/// <param name="Name">Name of the firmware image, as nanoff takes it.</param>
/// <param name="Chip">The chip it is for, as its maker writes it.</param>
/// <param name="DeploymentAddress">Where the deployment partition starts, in bytes from the start of the flash.</param>
/// <param name="DeploymentSize">Size of the deployment partition on 4 MB of flash, in bytes.</param>
public sealed record ChipTarget(string Name, string Chip, int DeploymentAddress, int DeploymentSize)
{
    /// <summary>Name of the target for the reference board, an ESP32-DevKitC.</summary>
    public const string DefaultName = "ESP32_REV3";

    /// <summary>All known targets: the images for a chip as such, not those for one maker's board.</summary>
    public static IReadOnlyList<ChipTarget> All { get; } =
    [
        .. Of("ESP32", 0x1E0000, 0x1C0000,
            DefaultName, "ESP32_REV0", "ESP32_BLE_REV0", "ESP32_BLE_REV3", "ESP32_PICO",
            "ESP32_PSRAM_REV0", "ESP32_PSRAM_REV3", "ESP32_PSRAM_REV3_IPV6", "ESP32_PSRAM_XTAL26_REV0"),
        .. Of("ESP32-S3", 0x1B0000, 0x1F0000, "ESP32_S3_OCTAL", "ESP32_S3_QUAD"),
        .. Of("ESP32-S2", 0x1B0000, 0x1F0000, "ESP32_S2"),
        .. Of("ESP32-C3", 0x1B0000, 0x1F0000, "ESP32_C3", "ESP32_C3_BETA"),
        .. Of("ESP32-C5", 0x250000, 0x170000, "ESP32_C5_THREAD"),
        .. Of("ESP32-C6", 0x250000, 0x170000, "ESP32_C6_THREAD"),
        .. Of("ESP32-C61", 0x250000, 0x170000, "ESP32_C61"),
        .. Of("ESP32-H2", 0x1C0000, 0x1E0000, "ESP32_H2_THREAD"),
        .. Of("ESP32-P4", 0x1B0000, 0x1F0000, "ESP32_P4", "ESP32_P4_REV_LESS3"),
    ];

    /// <summary>Why the firmware does not run on the image, and what to flash instead; null where it may.</summary>
    public string? WhyNot =>
        Name.Contains("_BLE_", StringComparison.Ordinal) ? $"the Bluetooth of {Name} leaves the firmware too little memory: flash {DefaultName}" : null;

    /// <summary>Finds a target.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The target, or null where the name is not known.</returns>
    public static ChipTarget? Find(string name) =>
        All.FirstOrDefault(target => string.Equals(target.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ChipTarget> Of(string chip, int address, int size, params string[] names) =>
        names.Select(name => new ChipTarget(name, chip, address, size));
}
