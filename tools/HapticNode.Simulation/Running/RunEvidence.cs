using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>What a run left behind.</summary>
/// <param name="ZeroNanoseconds">When the node was ready, since boot.</param>
/// <param name="EndNanoseconds">When the power went, since the node was ready.</param>
/// <param name="Stimuli">What was done to the panel.</param>
/// <param name="Firmware">The node.</param>
/// <param name="Recorder">What it recorded.</param>
/// <param name="Board">What its pins did.</param>
/// <param name="HeapOwners">What was live when the node was ready.</param>
internal sealed record RunEvidence(
    long ZeroNanoseconds,
    long EndNanoseconds,
    Stimuli Stimuli,
    IHostedFirmware Firmware,
    RunRecorder Recorder,
    Board Board,
    IReadOnlyList<HeapOwner> HeapOwners);
