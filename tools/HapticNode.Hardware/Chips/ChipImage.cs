namespace HapticNode.Hardware.Chips;

/// <summary>A nanoFramework image for a chip.</summary>
/// <param name="Name">Its name, as nanoff takes it and as <c>SystemInfo.TargetName</c> gives it.</param>
/// <param name="Refused">Why the firmware does not run on it; empty where it may.</param>
/// <param name="Version">The version of it that the application's packages fit, four numbers; empty where none is known.</param>
public sealed record ChipImage(string Name, string Refused, string Version);
