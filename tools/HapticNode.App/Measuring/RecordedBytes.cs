using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;

namespace HapticNode.App.Measuring;

/// <summary>A recording of a motor that is at hand as bytes, such as a file that was dropped on a page.</summary>
public static class RecordedBytes
{
    /// <summary>Reads it and identifies the motor in it.</summary>
    /// <param name="name">What to call it in messages: the name of its file.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="options">What is known about it beside its header.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="IOException">There is no room for it on the disk.</exception>
    public static Outcome Identify(string name, byte[] bytes, RecordingOptions options)
    {
        // The readers take files, some from the end; nobody else can look into this folder.
        DirectoryInfo folder = Directory.CreateTempSubdirectory("recording");
        try
        {
            string path = Path.Combine(folder.FullName, Path.GetFileName(name));
            File.WriteAllBytes(path, bytes);
            return Outcome.Of(path, options, null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
