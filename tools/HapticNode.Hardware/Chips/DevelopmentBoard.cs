namespace HapticNode.Hardware.Chips;

/// <summary>A development board that carries a chip.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Image">The image that it runs.</param>
/// <param name="Family">How the names of the images begin that may run on it.</param>
/// <param name="HeapBytes">The heap that the image leaves, in bytes, as far as it is known.</param>
/// <param name="OnBoard">Pins that the board uses itself, each with what for.</param>
/// <param name="Rows">Its rows of pins, left before right, seen from above with the antenna up.</param>
public sealed record DevelopmentBoard(
    string Name, string Image, string Family, int HeapBytes, IReadOnlyDictionary<int, string> OnBoard, IReadOnlyList<BoardHeader> Rows);
