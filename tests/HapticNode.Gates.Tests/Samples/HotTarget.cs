namespace HapticNode.Gates.Tests.Samples;

/// <summary>Called by <see cref="HotPaths"/>; allocates nothing itself.</summary>
internal abstract class HotTarget
{
    internal abstract int Measure();

    internal void Run() => Measure();
}
