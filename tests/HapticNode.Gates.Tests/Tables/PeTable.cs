namespace HapticNode.Gates.Tests.Tables;

/// <summary>How full one table of a device assembly is.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Used">How many entries or bytes it has, at most.</param>
/// <param name="Room">How many it can have.</param>
internal sealed record PeTable(string Name, int Used, int Room)
{
    /// <summary>Whether it has room for what it holds.</summary>
    internal bool Fits => Used <= Room;

    public override string ToString() => $"{Name,-22}{Used,8} of {Room,6}, {100.0 * (Room - Used) / Room,4:F0} % free";
}
