using HapticNode.Documents.Problems;

namespace HapticNode.Hardware.Panels;

/// <summary>A panel file that cannot be used.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
public sealed class PanelException(IReadOnlyList<DocumentProblem> problems) : DocumentException(problems);
