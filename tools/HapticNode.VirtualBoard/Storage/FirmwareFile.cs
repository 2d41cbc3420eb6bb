namespace HapticNode.VirtualBoard;

/// <summary>
/// The file system calls of the firmware on its thread's board. Firmware calls <c>System.IO.File</c> and creates
/// <c>System.IO.FileStream</c>; on the host those are the host's own, so that metering has to redirect them here. Declare the stream
/// as <see cref="Stream"/>: what <see cref="Open"/> gives is no <see cref="FileStream"/>.
/// </summary>
public static class FirmwareFile
{
    /// <summary>What <c>File.Exists</c> does on the device.</summary>
    /// <param name="path">Path on the drive, such as <c>I:\bank0</c>.</param>
    /// <returns>Whether there is such a file; <see langword="false"/> also for a wrong path.</returns>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static bool Exists(string path) => Board.Current.FileSystem.Exists(path);

    /// <summary>What <c>File.Delete</c> does on the device: nothing when there is no such file.</summary>
    /// <param name="path">Path on the drive, such as <c>I:\bank0</c>.</param>
    /// <exception cref="IOException">The path is wrong, or the file is open.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void Delete(string path) => Board.Current.FileSystem.Delete(path);

    /// <summary>What <c>File.Move</c> does on the device.</summary>
    /// <param name="sourceFileName">Path of the file.</param>
    /// <param name="destFileName">Its new path.</param>
    /// <exception cref="IOException">A path is wrong, there is no such file, it is open, or the new path is taken.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void Move(string sourceFileName, string destFileName) => Board.Current.FileSystem.Move(sourceFileName, destFileName);

    /// <summary>What <c>new FileStream</c> does on the device.</summary>
    /// <param name="path">Path on the drive, such as <c>I:\bank0</c>.</param>
    /// <param name="mode">How to open it.</param>
    /// <param name="access">What for.</param>
    /// <returns>The stream. What is written is in the flash once it is disposed of; <c>Flush</c> does not do it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode or access.</exception>
    /// <exception cref="ArgumentException">The mode changes the file and the access does not write; or it appends and reads.</exception>
    /// <exception cref="IOException">The path is wrong; the file is missing, is there already, or is open.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static Stream Open(string path, FileMode mode, FileAccess access) => Board.Current.FileSystem.Open(path, mode, access);
}
