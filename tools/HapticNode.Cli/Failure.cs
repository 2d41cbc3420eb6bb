using HapticNode.Actuators.Profiles;
using HapticNode.App;
using HapticNode.App.Exchange;
using HapticNode.Deployment;
using HapticNode.Deployment.Building;
using HapticNode.Documents.Problems;
using HapticNode.Hardware.Spice;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sessions;
using HapticNode.Simulation.Running;

namespace HapticNode.Cli;

/// <summary>
/// What a command ends with when something goes wrong: the one place that turns exceptions into exit codes. Their messages are for
/// people and are printed as they are; an exception that is not listed here is a fault of the tool and ends it with its stack.
/// </summary>
internal static class Failure
{
    /// <summary>What to say of an exception.</summary>
    internal static string MessageOf(Exception exception) => exception is OperationCanceledException ? "Ended before it was done." : exception.Message;

    /// <summary>The exit code of an exception; null where it is a fault of the tool.</summary>
    internal static int? CodeOf(Exception exception) => exception switch
    {
        // A profile that is not there is a slip on the command line; one that is wrong is a wrong file.
        UnknownNameException or ExchangeException => ExitCode.Usage,
        ProfileException { IsUnknownName: true } => ExitCode.Usage,
        DocumentException or DeploymentException => ExitCode.Invalid,
        PortException => ExitCode.NoDevice,
        NodeRefusedException => ExitCode.Refused,
        LinkException => ExitCode.LinkLost,
        HeapTooSmallException or SpiceException or DeviceBuildException => ExitCode.Failed,
        OperationCanceledException => ExitCode.Interrupted,
        IOException or UnauthorizedAccessException => ExitCode.Failed,
        _ => null,
    };
}
