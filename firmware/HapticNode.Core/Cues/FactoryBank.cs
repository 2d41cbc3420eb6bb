namespace HapticNode.Core.Cues;

/// <summary>The bank that the firmware carries: the standard one.</summary>
public class FactoryBank
{
    /// <summary>Makes its lines.</summary>
    /// <returns>A new array.</returns>
    public virtual string[] Lines()
    {
        return StandardBank.Lines;
    }
}
