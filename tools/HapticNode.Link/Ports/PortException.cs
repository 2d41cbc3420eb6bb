namespace HapticNode.Link.Ports;

/// <summary>A port could not be opened.</summary>
/// <param name="problem">Why.</param>
/// <param name="message">Why, in words, and what helps.</param>
public sealed class PortException(PortProblem problem, string message) : LinkException(message)
{
    /// <summary>Why.</summary>
    public PortProblem Problem { get; } = problem;

    internal static PortException NotFound(string port) => new(PortProblem.NotFound, DescribeMissing(port, PortList.Find()));

    internal static PortException Denied(string port) => new(
        PortProblem.Denied,
        $"This user may not open {port}. " + (OperatingSystem.IsLinux()
            ? "Join the group that owns it, often dialout: sudo usermod -aG dialout $USER, and log in again. For a board whose port belongs to no group, "
                + "a udev rule helps: SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"10c4\", MODE=\"0660\", GROUP=\"dialout\"."
            : "Another program may have it, such as a serial monitor; close that, or check who may use the port."));

    internal static PortException Busy(string port) => new(
        PortProblem.Busy,
        $"{port} is in use. Close the other program, such as a serial monitor or a development environment. Of this tool, console, watch, record, tune and studio share a port; other commands end by themselves.");

    internal static PortException Unusable(string port, string reason) => new(PortProblem.Unusable, $"{port} cannot be used: {reason}.");

    internal static string DescribeMissing(string port, IReadOnlyList<PortInfo> present)
    {
        if (present.Count == 0)
        {
            return $"There is no port {port}, nor any other serial port. Check the cable: some only charge.";
        }

        // Ports of one kind differ at their end, so the one with the longest common beginning is meant.
        PortInfo nearest = present.MaxBy(candidate => candidate.Path.AsSpan().CommonPrefixLength(port))!;
        return $"There is no port {port}. Did you mean {nearest.Path}? There are: {string.Join("; ", present)}.";
    }
}
