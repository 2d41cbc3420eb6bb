using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>Two files that outlive a reset, one open at a time. Whatever fails is told by the result; nothing is thrown.</summary>
public abstract class BankStore : ByteSource
{
    /// <summary>How many files there are; they are numbered from 0.</summary>
    public const int Slots = 2;

    /// <summary>Opens a file at its beginning, to read it.</summary>
    /// <param name="slot">The file.</param>
    /// <returns>False where there is no such file. One that is there and cannot be opened is opened all the same, and <see cref="ByteSource.Read"/> fails.</returns>
    public abstract bool OpenRead(int slot);

    /// <summary>Empties a file, or makes it, and opens it to write it.</summary>
    /// <param name="slot">The file.</param>
    /// <returns>False where that failed; nothing is open then.</returns>
    public abstract bool OpenWrite(int slot);

    /// <summary>Writes on in the open file.</summary>
    /// <param name="bytes">Where the bytes stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns>False where not all of them could be written.</returns>
    public abstract bool Write(byte[] bytes, int start, int count);

    /// <summary>Closes the open file, if there is one; what was written is in the flash then.</summary>
    /// <returns>False where that failed; the file is closed nevertheless.</returns>
    public abstract bool Close();
}
