namespace HapticNode.Deployment.Building;

/// <summary>The firmware could not be built: the SDK, a package or a compiler says no.</summary>
/// <param name="message">What is wrong and what to do, in lines.</param>
public sealed class DeviceBuildException(string message) : Exception(message);
