using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>A folder that keeps the files of a simulated flash drive from one start of the simulator to the next.</summary>
public static class FlashFolder
{
    private const string Drive = @"I:\";
    private const string Unfinished = ".new";

    private static readonly FileLimits s_limits = new("a file of the flash drive", 1 << 20);

    /// <summary>Makes a drive of a folder. Each change of the drive is in the folder before the firmware goes on.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <returns>The drive with the folder's files.</returns>
    /// <exception cref="DocumentException">A file of it is larger than any that the firmware writes.</exception>
    /// <exception cref="IOException">The folder cannot be made or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static FlashDisk Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var disk = new FlashDisk();
        foreach (string file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) != Unfinished))
        {
            disk.Write(Drive + Path.GetFileName(file), BoundedFile.ReadBytes(file, s_limits));
        }

        disk.Changed += path => Keep(disk, path, Path.Combine(folder, path[Drive.Length..]));
        return disk;
    }

    // A file is there as it was or as it is now, whenever the process is ended: as on the drive itself.
    private static void Keep(FlashDisk disk, string path, string file)
    {
        if (disk.Has(path))
        {
            File.WriteAllBytes(file + Unfinished, disk.Read(path));
            File.Move(file + Unfinished, file, overwrite: true);
        }
        else
        {
            File.Delete(file);
        }
    }
}
