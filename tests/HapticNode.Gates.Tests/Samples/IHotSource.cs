namespace HapticNode.Gates.Tests.Samples;

/// <summary>Called by <see cref="HotPaths"/> without a word of who answers.</summary>
internal interface IHotSource
{
    public int Next();
}
