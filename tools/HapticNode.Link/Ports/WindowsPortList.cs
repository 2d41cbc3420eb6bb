using System.Runtime.Versioning;
using Microsoft.Win32;

namespace HapticNode.Link.Ports;

/// <summary>Reads the serial ports out of the registry.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsPortList
{
    // Each driver enters its ports while they are there: the value's name is the driver's device, its content the name of the port.
    private const string Key = @"HARDWARE\DEVICEMAP\SERIALCOMM";

    internal static IEnumerable<PortInfo> Find()
    {
        using RegistryKey? ports = Registry.LocalMachine.OpenSubKey(Key);
        return ports is null
            ? []
            : [.. ports.GetValueNames()
                .Select(device => (Device: device, Port: ports.GetValue(device) as string))
                .Where(entry => entry.Port is not null)
                .Select(entry => new PortInfo(entry.Port!, entry.Device.Replace(@"\Device\", "", StringComparison.Ordinal)))];
    }
}
