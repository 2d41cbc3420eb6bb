using HapticNode.Documents.Problems;

namespace HapticNode.Measurements.Recordings;

/// <summary>A recording that cannot be read.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="problem">What is wrong and what would have been right.</param>
public sealed class RecordingException(string file, long line, string problem)
    : DocumentException([new DocumentProblem(file, (int)line, 0, "", problem)]);
