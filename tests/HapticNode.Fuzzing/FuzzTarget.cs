using HapticNode.Deployment;
using HapticNode.Documents.Problems;

namespace HapticNode.Fuzzing;

/// <summary>A reader of files, as a fuzzer calls it.</summary>
/// <param name="Name">Its name, which is that of its folder in the corpus.</param>
/// <param name="Extension">What the name of a file ends with where nothing else is said, with its dot: some readers go by it.</param>
/// <param name="Read">Reads a file.</param>
public sealed record FuzzTarget(string Name, string Extension, Action<string> Read)
{
    /// <summary>Reads a file. One that is wrong must be refused in words; whatever else is thrown is a fault.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What is wrong with it; null for a good one.</returns>
    public string? Try(string path)
    {
        try
        {
            Read(path);
            return null;
        }
        catch (Exception exception) when (exception is DocumentException or DeploymentException)
        {
            return exception.Message;
        }
    }
}
