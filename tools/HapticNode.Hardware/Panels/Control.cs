namespace HapticNode.Hardware.Panels;

/// <summary>A control that the node reads.</summary>
/// <param name="Name">Its name in the firmware and in banks.</param>
/// <param name="Nets">The nets to the node: one for a button, A and B for an encoder.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Control(string Name, IReadOnlyList<string> Nets, int Line)
{
    /// <summary>Whether it is an encoder.</summary>
    public bool IsEncoder => Nets.Count == 2;
}
