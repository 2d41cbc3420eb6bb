namespace HapticNode.Metering;

/// <summary>What a basic block, or one instruction of it, charges.</summary>
/// <param name="Units">Instruction units of the interpreter.</param>
/// <param name="Operations">IL operations.</param>
/// <param name="Calls">Calls among the operations.</param>
public readonly record struct BlockCost(int Units, int Operations, int Calls)
{
    /// <summary>Adds two costs.</summary>
    /// <param name="a">The first cost.</param>
    /// <param name="b">The second cost.</param>
    public static BlockCost operator +(BlockCost a, BlockCost b) =>
        new(a.Units + b.Units, a.Operations + b.Operations, a.Calls + b.Calls);
}
