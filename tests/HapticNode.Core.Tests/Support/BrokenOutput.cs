using System;
using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output that can throw, and keeps what it was driven with last.</summary>
public sealed class BrokenOutput : LaneOutput
{
    /// <summary>The level that is driven.</summary>
    public int Level;

    /// <summary>Whether it throws when it is to be neutral.</summary>
    public bool ThrowsAtNeutral;

    /// <summary>Whether it throws for want of memory, once.</summary>
    public bool LacksMemory;

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (LacksMemory)
        {
            LacksMemory = false;
            throw new OutOfMemoryException();
        }

        if (ThrowsAtNeutral && level == 0)
        {
            throw new InvalidOperationException();
        }

        Level = level;
    }
}
