namespace HapticNode.Device.Boards;

/// <summary>Why the node could not start. The numbers are what its light blinks.</summary>
public enum StartProblem
{
    /// <summary>It has started.</summary>
    None = 0,

    /// <summary>The board's definition contradicts itself or the chip: see <see cref="BoardCheck"/>.</summary>
    Map = 1,

    /// <summary>A PWM channel could not be made or started.</summary>
    Output = 2,

    /// <summary>An input or the driver gate could not be opened.</summary>
    Input = 3,

    /// <summary>The loop was left by an exception.</summary>
    Loop = 4,

    /// <summary>The heap of the firmware image is too small.</summary>
    Memory = 5,
}
