namespace HapticNode.Banks.Formats.Forms;

/// <summary>Something that one side of a conversion cannot say.</summary>
/// <param name="Field">What it is: brake, frequency, length.</param>
/// <param name="Place">Where it is in the source: a time, a lane, a line.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Why">What became of it, and why.</param>
public sealed record Loss(string Field, string Place, string Value, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field} at {Place}, {Value}: {Why}";
}
