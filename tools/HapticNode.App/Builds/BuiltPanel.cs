using HapticNode.Deployment;
using HapticNode.Deployment.Flashing;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using HapticNode.Simulation;

namespace HapticNode.App.Builds;

/// <summary>A panel's firmware, built.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Bank">The name of the bank that the firmware carries.</param>
/// <param name="Image">The image.</param>
/// <param name="File">Where it was written.</param>
/// <param name="Boards">What it needs on each of the panel's boards.</param>
public sealed record BuiltPanel(Panel Panel, string Bank, DeploymentImage Image, string File, IReadOnlyList<BuiltBoard> Boards);

/// <summary>An image on one of a panel's boards.</summary>
/// <param name="Definition">The panel on that board.</param>
/// <param name="Target">The nanoFramework image that runs there.</param>
/// <param name="Heap">The device's heap after a start; modelled.</param>
public sealed record BuiltBoard(BoardDefinition Definition, ChipTarget Target, HeapReport Heap);
