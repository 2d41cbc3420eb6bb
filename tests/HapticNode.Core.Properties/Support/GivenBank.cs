using HapticNode.Core.Cues;

namespace HapticNode.Core.Properties.Support;

/// <summary>A bank that a test gives a firmware to carry.</summary>
/// <param name="lines">Its lines.</param>
internal sealed class GivenBank(string[] lines) : FactoryBank
{
    /// <inheritdoc/>
    public override string? Piece(int index) => index < lines.Length ? lines[index] + "\n" : null;
}
