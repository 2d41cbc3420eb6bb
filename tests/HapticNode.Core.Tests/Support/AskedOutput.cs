using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output that notes how often it was driven when the player was already asked for a cue.</summary>
public sealed class AskedOutput : LaneOutput
{
    /// <summary>The player that drives it.</summary>
    public Player Player;

    /// <summary>The level that is driven.</summary>
    public int Level;

    /// <summary>How many drives came of the long way: a control had told its event before.</summary>
    public int Asked;

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        Level = level;
        if (level != 0 && Player.Measures)
        {
            Asked++;
        }
    }
}
