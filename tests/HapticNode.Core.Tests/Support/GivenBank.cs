using HapticNode.Core.Cues;

namespace HapticNode.Core.Tests.Support;

/// <summary>A bank that a test gives a firmware to carry.</summary>
public sealed class GivenBank : FactoryBank
{
    private readonly string[] _lines;

    /// <summary>Makes a bank of lines.</summary>
    /// <param name="lines">The lines.</param>
    public GivenBank(string[] lines)
    {
        _lines = lines;
    }

    /// <inheritdoc/>
    public override string Piece(int index)
    {
        return index < _lines.Length ? _lines[index] + "\n" : null;
    }
}
