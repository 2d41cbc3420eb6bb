namespace HapticNode.Link.Ports.Linux;

/// <summary>Reads the serial ports out of <c>/sys</c> and <c>/dev/serial/by-id</c>.</summary>
internal static class LinuxPortList
{
    internal static IEnumerable<PortInfo> Find(string root)
    {
        string terminals = Path.Combine(root, "sys/class/tty");
        if (!Directory.Exists(terminals))
        {
            yield break;
        }

        Dictionary<string, string> stablePaths = FindStablePaths(root);
        foreach (string terminal in Directory.EnumerateDirectories(terminals))
        {
            if (IsPort(terminal))
            {
                string name = Path.GetFileName(terminal);
                yield return Describe(name, UsbDeviceOf(terminal, root)) with { StablePath = stablePaths.GetValueOrDefault(name) };
            }
        }
    }

    // Consoles and pseudo terminals have no device. The kernel makes ttyS0..3 whether there are such ports or not; type 0 says not (linux/serial.h, PORT_UNKNOWN).
    private static bool IsPort(string terminal) =>
        Directory.Exists(Path.Combine(terminal, "device")) && ReadLine(terminal, "type") != "0";

    private static PortInfo Describe(string name, string? usbDevice)
    {
        string path = "/dev/" + name;
        if (usbDevice is null)
        {
            return new PortInfo(path, "");
        }

        string[] words = [ReadLine(usbDevice, "manufacturer") ?? "", ReadLine(usbDevice, "product") ?? ""];
        return new PortInfo(path, string.Join(' ', words).Trim())
        {
            VendorId = ReadLine(usbDevice, "idVendor"),
            ProductId = ReadLine(usbDevice, "idProduct"),
            SerialNumber = ReadLine(usbDevice, "serial"),
        };
    }

    // The terminal's folder lies below that of the USB interface, and that below the folder of the device, which has the ids.
    private static string? UsbDeviceOf(string terminal, string root)
    {
        string top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        DirectoryInfo? folder = Directory.ResolveLinkTarget(terminal, returnFinalTarget: true) as DirectoryInfo;
        while (folder is not null && folder.FullName.Length > top.Length)
        {
            if (File.Exists(Path.Combine(folder.FullName, "idVendor")))
            {
                return folder.FullName;
            }

            folder = folder.Parent;
        }

        return null;
    }

    private static Dictionary<string, string> FindStablePaths(string root)
    {
        string folder = Path.Combine(root, "dev/serial/by-id");
        Dictionary<string, string> paths = [];
        if (Directory.Exists(folder))
        {
            foreach (string link in Directory.EnumerateFileSystemEntries(folder))
            {
                if (File.ResolveLinkTarget(link, returnFinalTarget: false) is { } target)
                {
                    paths[target.Name] = "/dev/serial/by-id/" + Path.GetFileName(link);
                }
            }
        }

        return paths;
    }

    private static string? ReadLine(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        try
        {
            return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
        }
        catch (IOException)
        {
            // The device was unplugged in between.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
