using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Documents;

/// <summary>A line of the bill of materials.</summary>
/// <param name="Type">What is bought.</param>
/// <param name="References">Where it sits.</param>
public sealed record BillLine(PartType Type, IReadOnlyList<string> References);
