namespace HapticNode.Link.Sessions;

/// <summary>How far an upload is.</summary>
/// <param name="Done">Lines that the node has accepted.</param>
/// <param name="Total">Lines in all.</param>
public readonly record struct TransferProgress(int Done, int Total);
