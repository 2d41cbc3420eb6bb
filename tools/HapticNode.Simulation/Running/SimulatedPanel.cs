using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>A panel that runs can be made on: a definition of the firmware, and the board that it sits on.</summary>
/// <param name="Name">Name of the firmware's definition.</param>
/// <param name="Profile">The board.</param>
public sealed record SimulatedPanel(string Name, BoardProfile Profile)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SimulatedPanel> All { get; } =
    [
        new("panel-a", BoardProfile.Esp32DevKitC),
        new("panel-a-s3", BoardProfile.Esp32S3DevKitC1),
        new("panel-mini", BoardProfile.Esp32DevKitC),
    ];

    /// <summary>The reference panel on its first board.</summary>
    public static SimulatedPanel Default => All[0];
}
