using HapticNode.Documents.Problems;

namespace HapticNode.Feel.Traces;

/// <summary>A trace that cannot be read.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong and what would have been right.</param>
public sealed class TraceException(string file, int line, string message)
    : DocumentException([new DocumentProblem(file, line, 0, "", message)]);
