using System;
using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output whose driver can fail.</summary>
public sealed class FailingOutput : LaneOutput
{
    /// <summary>Whether it fails now.</summary>
    public bool Fails;

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (Fails)
        {
            throw new InvalidOperationException();
        }
    }
}
