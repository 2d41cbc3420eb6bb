using HapticNode.Link.Ports.Linux;
using HapticNode.Link.Ports.Windows;

namespace HapticNode.Link.Ports;

/// <summary>Finds the serial ports of this machine.</summary>
public static class PortList
{
    /// <summary>Looks for ports as this system lists them.</summary>
    /// <returns>The ports: USB devices first, then by path.</returns>
    public static IReadOnlyList<PortInfo> Find()
    {
        IEnumerable<PortInfo> ports = OperatingSystem.IsWindows() ? WindowsPortList.Find()
            : OperatingSystem.IsMacOS() ? FindMac("/")
            : LinuxPortList.Find("/");
        return InOrder(ports);
    }

    /// <summary>Looks for ports as Linux lists them: terminals with a device behind them in <c>/sys/class/tty</c>.</summary>
    /// <param name="root">The folder that stands for <c>/</c>.</param>
    /// <returns>The ports: USB devices first, then by path. Paths begin with <c>/dev</c> whatever the root is.</returns>
    public static IReadOnlyList<PortInfo> FindLinux(string root) => InOrder(LinuxPortList.Find(root));

    /// <summary>
    /// Looks for ports as macOS lists them: <c>/dev/cu.*</c>, which unlike <c>/dev/tty.*</c> do not wait for a carrier. Their names say what they are.
    /// </summary>
    /// <param name="root">The folder that stands for <c>/</c>.</param>
    /// <returns>The ports by path. Paths begin with <c>/dev</c> whatever the root is.</returns>
    public static IReadOnlyList<PortInfo> FindMac(string root)
    {
        string folder = Path.Combine(root, "dev");
        return Directory.Exists(folder)
            ? InOrder(Directory.EnumerateFileSystemEntries(folder, "cu.*").Select(path => new PortInfo("/dev/" + Path.GetFileName(path), "")))
            : [];
    }

    private static IReadOnlyList<PortInfo> InOrder(IEnumerable<PortInfo> ports) =>
        [.. ports.OrderBy(port => port.VendorId is null).ThenBy(port => port.Path, StringComparer.Ordinal)];
}
