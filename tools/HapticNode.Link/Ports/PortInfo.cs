namespace HapticNode.Link.Ports;

/// <summary>A serial port of this machine.</summary>
/// <param name="Path">What to open, such as <c>/dev/ttyUSB0</c> or <c>COM3</c>.</param>
/// <param name="Description">What it is in words, such as maker and product of a USB adapter; empty where the system does not tell.</param>
public sealed record PortInfo(string Path, string Description)
{
    private static readonly string[] s_usbNames = ["/cu.usb", "/cu.SLAB_USB", "/cu.wchusb"];

    /// <summary>A path that stays with the device whichever socket it is plugged in (Linux, <c>/dev/serial/by-id</c>), or null.</summary>
    public string? StablePath { get; init; }

    /// <summary>USB vendor id, four hexadecimal digits in small letters, or null where it is no USB device or the system does not tell.</summary>
    public string? VendorId { get; init; }

    /// <summary>USB product id, as <see cref="VendorId"/>.</summary>
    public string? ProductId { get; init; }

    /// <summary>USB serial number, or null.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>
    /// Whether it belongs to a USB device. Where the system does not tell, as on macOS, the name does: that of a driver for USB adapters or modems.
    /// </summary>
    public bool IsUsb => VendorId is not null || s_usbNames.Any(name => Path.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Path and description for a message.</summary>
    /// <returns>Such as <c>/dev/ttyUSB0 (Silicon Labs CP2102)</c>.</returns>
    public override string ToString() => Description.Length == 0 ? Path : $"{Path} ({Description})";
}
