using HapticNode.Documents.Problems;

namespace HapticNode.Captures;

/// <summary>Errors of whole files.</summary>
internal static class CaptureError
{
    /// <summary>An error that no line has alone.</summary>
    public static DocumentException Of(string file, string message, Exception? inner = null) =>
        new([new DocumentProblem(file, 0, 0, "", message)], inner);
}
