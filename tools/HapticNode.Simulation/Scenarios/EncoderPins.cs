namespace HapticNode.Simulation.Scenarios;

/// <summary>How an encoder is wired, and how many quadrature edges it has.</summary>
/// <param name="PinA">The GPIO of contact A, which closes first when the encoder turns clockwise.</param>
/// <param name="PinB">The GPIO of contact B.</param>
/// <param name="EdgesPerDetent">Edges of both contacts together from one detent to the next: 4, 2 or 1 for an encoder with 1, 2 or 4 detents a cycle.</param>
public sealed record EncoderPins(int PinA, int PinB, int EdgesPerDetent);
