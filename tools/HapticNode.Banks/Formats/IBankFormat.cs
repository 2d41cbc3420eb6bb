using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats;

/// <summary>A format whose files hold all cues of a bank at once.</summary>
public interface IBankFormat : IFormat
{
    /// <summary>Writes several effects to one file.</summary>
    /// <param name="forms">The effects.</param>
    /// <param name="options">How to write them.</param>
    /// <returns>The file, and what it does not hold; places begin with the effect's name.</returns>
    public WrittenForm WriteAll(IReadOnlyList<HapticForm> forms, WriteOptions options);
}
