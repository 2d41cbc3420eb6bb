using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>The lanes of the standard panel that imports are meant for.</summary>
public static class LaneNames
{
    /// <summary>The motor for clicks.</summary>
    public const string Motor = "lra";

    /// <summary>The strong and slow motor.</summary>
    public const string SlowMotor = "erm";

    /// <summary>The buzzer.</summary>
    public const string Tone = "tone";

    /// <summary>The light of an import that has but one.</summary>
    public const string Light = "blue";

    /// <summary>The red, green and blue light.</summary>
    public static readonly IReadOnlyList<string> Colours = ["red", "green", "blue"];

    /// <summary>The lane of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    public static string Of(LaneKind kind) => kind switch
    {
        LaneKind.Motor => Motor,
        LaneKind.Tone => Tone,
        _ => Light,
    };
}
