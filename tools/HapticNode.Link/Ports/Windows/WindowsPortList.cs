using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Microsoft.Win32;

namespace HapticNode.Link.Ports.Windows;

/// <summary>Reads the serial ports out of the registry. Untried: it is written from the documentation of Windows.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsPortList
{
    // Each driver enters its ports while they are there: the value's name is the driver's device, its content the name of the port.
    private const string Present = @"HARDWARE\DEVICEMAP\SERIALCOMM";

    // Every USB device that was ever plugged in, with the port that it has when it is.
    private static readonly string[] s_buses = [@"SYSTEM\CurrentControlSet\Enum\USB", @"SYSTEM\CurrentControlSet\Enum\FTDIBUS"];

    internal static IEnumerable<PortInfo> Find()
    {
        using RegistryKey? ports = Registry.LocalMachine.OpenSubKey(Present);
        if (ports is null)
        {
            return [];
        }

        Dictionary<string, PortInfo> known = [];
        foreach (PortInfo port in s_buses.SelectMany(FindUsb))
        {
            known[port.Path] = port;
        }

        return [.. ports.GetValueNames()
            .Select(device => (Device: device, Port: ports.GetValue(device) as string))
            .Where(entry => entry.Port is not null)
            .Select(entry => known.GetValueOrDefault(entry.Port!) ?? new PortInfo(entry.Port!, entry.Device.Replace(@"\Device\", "", StringComparison.Ordinal)))];
    }

    // USB\VID_10C4&PID_EA60\0001 is a device and its serial number, FTDIBUS\VID_0403+PID_6001+A50285BIA\0000 has both in one name.
    private static List<PortInfo> FindUsb(string bus)
    {
        List<PortInfo> found = [];
        using RegistryKey? devices = Registry.LocalMachine.OpenSubKey(bus);
        foreach (string device in devices?.GetSubKeyNames() ?? [])
        {
            Match ids = Ids().Match(device);
            using RegistryKey? instances = ids.Success ? devices!.OpenSubKey(device) : null;
            foreach (string instance in instances?.GetSubKeyNames() ?? [])
            {
                using RegistryKey? entry = instances!.OpenSubKey(instance);
                using RegistryKey? parameters = entry?.OpenSubKey("Device Parameters");
                if (parameters?.GetValue("PortName") is string port)
                {
                    string serial = ids.Groups[3].Value.Length > 0 ? ids.Groups[3].Value : instance;
                    found.Add(new PortInfo(port, entry!.GetValue("FriendlyName") as string ?? "")
                    {
                        VendorId = ids.Groups[1].Value.ToLowerInvariant(),
                        ProductId = ids.Groups[2].Value.ToLowerInvariant(),

                        // Where a device tells no number, Windows makes one with ampersands of where it is plugged in.
                        SerialNumber = serial.Contains('&', StringComparison.Ordinal) ? null : serial,
                    });
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"^VID_([0-9A-Fa-f]{4})[&+]PID_([0-9A-Fa-f]{4})(?:\+(\w+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
