namespace HapticNode.Core.Controls;

/// <summary>The kinds of control a panel has.</summary>
public enum ControlKind : byte
{
    /// <summary>A momentary contact.</summary>
    Button = 0,

    /// <summary>A rotary encoder with two contacts in quadrature.</summary>
    Encoder = 1,
}
