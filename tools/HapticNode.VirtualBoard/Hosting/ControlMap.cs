namespace HapticNode.VirtualBoard;

/// <summary>Where an input of the firmware is on the board.</summary>
/// <param name="Name">Name of the control.</param>
/// <param name="Kind"><c>button</c> or <c>encoder</c>.</param>
/// <param name="PinA">GPIO number of the button's contact or the encoder's contact A.</param>
/// <param name="PinB">GPIO number of the encoder's contact B; -1 for a button.</param>
/// <param name="EdgesPerDetent">Quadrature edges between two detents of an encoder; 0 for a button.</param>
public sealed record ControlMap(string Name, string Kind, int PinA, int PinB, int EdgesPerDetent)
{
    /// <summary>The levels of an encoder's contacts A and B where it rests, such as <c>00</c> or <c>1x</c>; empty where nothing says so.</summary>
    public string Rest { get; init; } = "";
}
