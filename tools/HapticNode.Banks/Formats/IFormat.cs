using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats;

/// <summary>One format of others: how its files become the form that all share, and how that form becomes a file.</summary>
public interface IFormat
{
    /// <summary>What it is called and what it can hold.</summary>
    public FormatInfo Info { get; }

    /// <summary>Whether a file is likely of this format, by its name and beginning.</summary>
    /// <param name="file">The file.</param>
    /// <returns>True if <see cref="Read"/> is the right reader; the file may still be wrong.</returns>
    public bool Recognises(SourceFile file);

    /// <summary>Reads all effects of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The effects, each with what was lost on the way.</returns>
    /// <exception cref="FormatProblemException">The file is not valid.</exception>
    /// <exception cref="NotSupportedException">The format is only written.</exception>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options);

    /// <summary>Writes an effect.</summary>
    /// <param name="form">The effect.</param>
    /// <param name="options">How to write it.</param>
    /// <returns>The files, one for most formats, and what they do not hold.</returns>
    /// <exception cref="NotSupportedException">The format is only read.</exception>
    public WrittenForm Write(HapticForm form, WriteOptions options);
}
