using HapticNode.Hardware.Chips;

namespace HapticNode.Deployment.Flashing;

/// <summary>A nanoFramework firmware image by its name, and where it looks for the application.</summary>
/// <remarks>
/// Addresses and sizes are those of nf-interpreter, targets/ESP32/_IDF, partitions_nanoclr_4mb.csv of each chip, as the chip files in hardware/chips have them. The address is the same for
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

    /// <summary>All known targets: the images that the chip files name.</summary>
    public static IReadOnlyList<ChipTarget> All { get; } =
    [
        .. ChipFacts.All.SelectMany(chip => chip.Images.Select(image => new ChipTarget(image.Name, chip.Name, chip.DeploymentAddress, chip.DeploymentSize)
        {
            Version = image.Version.Length > 0 ? image.Version : null,
            WhyNot = image.Refused.Length > 0 ? $"{image.Refused}: flash {DefaultName}" : null,
        })),
    ];

    /// <summary>The version of the image that the application's packages fit, four numbers; null where none is known.</summary>
    public string? Version { get; init; }

    /// <summary>Why the firmware does not run on the image, and what to flash instead; null where it may.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Why it is not flashed: <see cref="WhyNot"/>, or no panel of the firmware is for its chip; null where it may be.</summary>
    public string? WhyNotFlashed => WhyNot ?? (ChipFacts.Find(Chip).Boards.Count > 0 ? null : $"no panel is defined for the {Chip}");

    /// <summary>Finds a target.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The target, or null where the name is not known.</returns>
    public static ChipTarget? Find(string name) =>
        All.FirstOrDefault(target => string.Equals(target.Name, name, StringComparison.OrdinalIgnoreCase));
}
