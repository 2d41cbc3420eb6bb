namespace HapticNode.Core.Cues;

/// <summary>A bank that takes the place of the one that the firmware carries.</summary>
public sealed class GivenBank : FactoryBank
{
    private readonly string[] _lines;

    /// <summary>Takes the lines.</summary>
    /// <param name="lines">The lines.</param>
    public GivenBank(string[] lines)
    {
        _lines = lines;
    }

    /// <inheritdoc/>
    public override string[] Lines()
    {
        return _lines;
    }
}
