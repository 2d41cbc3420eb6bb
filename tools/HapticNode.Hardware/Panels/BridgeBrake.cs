namespace HapticNode.Hardware.Panels;

/// <summary>How a bridge with two inputs shorts its motor.</summary>
public enum BridgeBrake
{
    /// <summary>Both inputs high: DRV8833, DRV8837, TB6612. Both low let the motor float.</summary>
    High,

    /// <summary>Both inputs low: L9110.</summary>
    Low,
}
