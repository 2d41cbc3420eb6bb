namespace HapticNode.Banks.Formats.Css;

/// <summary>One <c>@keyframes</c> rule: what it says of opacity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">Its keyframes in the order of time: share of the duration, opacity where it says one, and the easing from there.</param>
/// <param name="Others">Properties that no light follows.</param>
internal sealed record CssAnimation(string Name, IReadOnlyList<CssKey> Keys, IReadOnlyList<string> Others);

/// <summary>A keyframe.</summary>
internal sealed record CssKey(double Share, double? Opacity, Easing? Easing);

/// <summary>How an element plays an animation.</summary>
internal sealed record CssUse(double? Milliseconds, Easing? Easing, bool IsInfinite);
