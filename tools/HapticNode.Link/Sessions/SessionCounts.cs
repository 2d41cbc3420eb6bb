namespace HapticNode.Link.Sessions;

/// <summary>What a session has seen so far.</summary>
/// <param name="Requests">Requests sent, each once.</param>
/// <param name="Repeats">How often one of them was sent again.</param>
/// <param name="DamagedLines">Lines from the node with a wrong checksum.</param>
/// <param name="NoiseLines">Lines that are not of the protocol, or lack the checksum that they should have.</param>
/// <param name="SkippedBytes">Bytes that belong to no line.</param>
/// <param name="Resets">How often the node has told that it started.</param>
public sealed record SessionCounts(long Requests, long Repeats, long DamagedLines, long NoiseLines, long SkippedBytes, long Resets);
