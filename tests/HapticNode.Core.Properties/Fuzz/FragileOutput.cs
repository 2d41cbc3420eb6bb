using HapticNode.Core.Playback;

namespace HapticNode.Core.Properties.Fuzz;

/// <summary>An output whose driver fails when it is told to: then the level stays what it was.</summary>
internal sealed class FragileOutput : LaneOutput
{
    /// <summary>Whether the driver throws.</summary>
    public bool Fails { get; set; }

    /// <summary>The level that is driven, in permille.</summary>
    public int Level { get; private set; }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (Fails)
        {
            throw new InvalidOperationException("The driver fails.");
        }

        Level = level;
    }
}
