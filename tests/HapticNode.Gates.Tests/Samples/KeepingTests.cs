namespace HapticNode.Gates.Tests.Samples;

/// <summary>Has fields of every kind as a test class of the device must not, and may.</summary>
[TestClass]
public sealed class KeepingTests
{
    private const int Constant = 1;

    private static readonly int[] s_shared = [Constant];

    private readonly int[] _kept = s_shared;

    internal int First => _kept[0];

    internal sealed class Helper
    {
        internal int Allowed { get; set; }
    }
}
