using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>The senses in words.</summary>
internal static class SenseNames
{
    internal static string Of(Sense sense) => sense.ToString().ToLowerInvariant();
}
