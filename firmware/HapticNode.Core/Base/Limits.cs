namespace HapticNode.Core.Base;

/// <summary>Limits that several rooms, and the tools on the desk, must agree on.</summary>
public static class Limits
{
    /// <summary>The longest line of the protocol and of a bank, in bytes without its end.</summary>
    public const int MaxLine = 160;

    /// <summary>The lowest frequency of a tone in hertz; below about 153 Hz the ESP32's duty arithmetic overflows (nf-interpreter, PwmChannel).</summary>
    public const int MinHertz = 160;

    /// <summary>The highest frequency of a tone in hertz.</summary>
    public const int MaxHertz = 12000;

    /// <summary>The loudest level of a tone in permille: no cue may beep loudly.</summary>
    public const int MaxTone = 600;
}
