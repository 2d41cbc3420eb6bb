using HapticNode.Documents.Problems;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;

namespace HapticNode.App.Nodes;

/// <summary>Finds the port that a command line means.</summary>
public static class PortChoice
{
    /// <summary>The word for the only port that may be a panel's.</summary>
    public const string Auto = "auto";

    /// <summary>What a port that is chosen by its USB serial number begins with.</summary>
    public const string BySerial = "id:";

    /// <summary>Finds the port.</summary>
    /// <param name="port"><see cref="Auto"/>, <c>id:SERIAL</c>, or a port as it is.</param>
    /// <returns>The path of a port, or whatever else was said.</returns>
    /// <exception cref="PortException">There is none, or more than one may be meant.</exception>
    public static string Find(string port) => Find(port, PortList.Find, RunningSimulator.Find);

    internal static string Find(string port, Func<IReadOnlyList<PortInfo>> ports, Func<IReadOnlyList<RunningSimulator>> simulators) =>
        port == Auto ? FindOnly(ports(), simulators())
        : port.StartsWith(BySerial, StringComparison.Ordinal) ? FindSerial(port[BySerial.Length..], ports())
        : port;

    // Nothing but a USB device or a simulator is opened unasked: a modem or a console on a serial port may take offence.
    private static string FindOnly(IReadOnlyList<PortInfo> ports, IReadOnlyList<RunningSimulator> simulators)
    {
        PortInfo[] usb = [.. ports.Where(port => port.IsUsb)];
        string[] candidates = [.. usb.Select(port => port.Path), .. simulators.Select(simulator => simulator.Port)];
        if (candidates.Length == 1)
        {
            return candidates[0];
        }

        if (candidates.Length > 1)
        {
            IEnumerable<string> told = usb.Select(port => port.ToString()).Concat(simulators.Select(simulator => $"{simulator.Port} ({simulator.Panel}, simulated)"));
            throw new PortException(PortProblem.NotFound, $"Several ports may be the panel's: {string.Join("; ", told)}. Choose one with --port.");
        }

        string others = ports.Count == 0 ? "" : $" There are other ports, which are not opened unless you name them: {string.Join("; ", ports)}.";
        throw new PortException(
            PortProblem.NotFound, $"No USB serial port and no running simulator was found.{others} Check the cable: some only charge. Without a panel, try --port sim:");
    }

    private static string FindSerial(string serial, IReadOnlyList<PortInfo> ports)
    {
        PortInfo[] found = [.. ports.Where(port => string.Equals(port.SerialNumber, serial, StringComparison.OrdinalIgnoreCase))];
        string[] serials = [.. ports.Select(port => port.SerialNumber).OfType<string>()];
        return found.Length switch
        {
            _ when serial.Length == 0 => throw new PortException(PortProblem.NotFound, $"id: wants the USB serial number behind it. There are: {(serials.Length == 0 ? "none" : string.Join(", ", serials))}."),
            1 => found[0].Path,
            0 when serials.Length == 0 => throw new PortException(PortProblem.NotFound, $"No port tells a serial number, so that id:{serial} cannot be found."),
            0 => throw new PortException(
                PortProblem.NotFound, $"There is no port with the serial number {serial}: {NearestWord.Expected(serial, serials)}"),
            _ => throw new PortException(
                PortProblem.NotFound, $"Several ports have the serial number {serial}: {string.Join("; ", found.Select(port => port.ToString()))}. Choose one by its path."),
        };
    }
}
