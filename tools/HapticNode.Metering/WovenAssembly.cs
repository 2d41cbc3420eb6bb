using HapticNode.VirtualBoard;

namespace HapticNode.Metering;

/// <summary>A rewritten assembly.</summary>
/// <param name="Image">Its bytes.</param>
/// <param name="Tables">What the plain one takes of the device's heap.</param>
internal sealed record WovenAssembly(byte[] Image, FirmwareTables Tables);
