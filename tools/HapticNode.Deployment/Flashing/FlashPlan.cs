using System.Globalization;

namespace HapticNode.Deployment.Flashing;

/// <summary>What is to be flashed, and the calls of nanoff for it.</summary>
/// <remarks>
/// Firmware and application are two calls: with both in one, nanoff ignores the address and takes 0x1B0000, which is wrong for the classic ESP32
/// and others (nanoFirmwareFlasher, Esp32Manager hands no address to UpdateFirmwareAsync; nanoframework/Home issue 1835).
/// </remarks>
public sealed class FlashPlan
{
    /// <summary>The target.</summary>
    public required ChipTarget Target { get; init; }

    /// <summary>The serial port that the board is at, as the system names it.</summary>
    public required string Port { get; init; }

    /// <summary>Whether to write the firmware of the target.</summary>
    public bool Update { get; init; } = true;

    /// <summary>The exact version of the firmware; null for the newest.</summary>
    public string? FirmwareVersion { get; init; }

    /// <summary>Whether to erase the whole flash first. Only takes part in an update, as in nanoff.</summary>
    public bool MassErase { get; init; }

    /// <summary>The image to deploy, or null for none.</summary>
    public string? Image { get; init; }

    /// <summary>
    /// Whether nanoff writes to a window. Elsewhere it has to be told to be brief: its progress moves the cursor, and without a window that ends
    /// it in the middle with E4000 (nanoFirmwareFlasher, Esp32Operations).
    /// </summary>
    public bool Window { get; init; }

    /// <summary>The calls, in their order.</summary>
    public IReadOnlyList<NanoffCommand> Commands =>
    [
        .. Update ? [UpdateCommand()] : Array.Empty<NanoffCommand>(),
        .. Image is not null ? [DeployCommand(Image)] : Array.Empty<NanoffCommand>(),
    ];

    private NanoffCommand UpdateCommand() => new(
        $"writing {(FirmwareVersion is null ? "the newest firmware" : "firmware " + FirmwareVersion)} to {Target.Name}",
        MassErase
            ? ["The whole flash is erased: firmware, application, and the node's saved cues and files."]
            :
            [
                "Bootloader, partition table and firmware are overwritten.",
                "Saved cues and files are read from the chip first and written back; the application stays until it is deployed again.",
            ],
        [.. Common(), "--update", .. FirmwareVersion is null ? Array.Empty<string>() : ["--fwversion", FirmwareVersion], .. MassErase ? ["--masserase"] : Array.Empty<string>(), .. Verbosity()]);

    private NanoffCommand DeployCommand(string image)
    {
        string address = "0x" + Target.DeploymentAddress.ToString("X", CultureInfo.InvariantCulture);
        return new(
            $"deploying {Path.GetFileName(image)} at {address}",
            [$"The application at {address} is overwritten; firmware, saved cues and files stay."],
            [.. Common(), "--deploy", "--image", image, "--address", address, .. Verbosity()]);
    }

    private string[] Common() => ["--target", Target.Name, "--serialport", Port];

    private string[] Verbosity() => Window ? [] : ["--verbosity", "minimal"];
}
