namespace HapticNode.Gates.Tests.Samples;

/// <summary>Allocates where its base class and its interface do not tell.</summary>
internal sealed class AllocatingTarget : HotTarget, IHotSource
{
    internal override int Measure() => new int[3].Length;

    int IHotSource.Next() => new long[3].Length;
}
