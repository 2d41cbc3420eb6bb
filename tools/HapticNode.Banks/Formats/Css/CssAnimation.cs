namespace HapticNode.Banks.Formats.Css;

/// <summary>One <c>@keyframes</c> rule: what it says of opacity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">Its keyframes in the order of time: share of the duration, opacity where it says one, and the easing from there.</param>
/// <param name="Others">Properties that no light follows.</param>
internal sealed record CssAnimation(string Name, IReadOnlyList<CssKey> Keys, IReadOnlyList<string> Others);

/// <summary>A keyframe.</summary>
internal sealed record CssKey(double Share, double? Opacity, Easing? Easing);

/// <summary>In which direction the passes of an animation go.</summary>
internal enum CssDirection
{
    /// <summary>Each forwards.</summary>
    Normal,

    /// <summary>Each backwards.</summary>
    Reverse,

    /// <summary>Forwards and backwards in turn.</summary>
    Alternate,

    /// <summary>Backwards and forwards in turn.</summary>
    AlternateReverse,
}

/// <summary>How an element plays an animation.</summary>
internal sealed record CssUse
{
    /// <summary>How long a pass lasts; null where no rule says so.</summary>
    internal double? Milliseconds { get; init; }

    /// <summary>The easing from keyframe to keyframe; null where no rule says so.</summary>
    internal Easing? Easing { get; init; }

    /// <summary>How many passes there are; infinity for no end.</summary>
    internal double Passes { get; init; } = 1;

    /// <summary>In which direction they go.</summary>
    internal CssDirection Direction { get; init; }

    /// <summary>How long nothing happens before.</summary>
    internal double DelayMilliseconds { get; init; }

    /// <summary>Whether it has no end.</summary>
    internal bool IsInfinite => double.IsPositiveInfinity(Passes);
}
