using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard.Runtime;

/// <summary>An event on its way from the interrupt to the handler.</summary>
/// <param name="Category">Where it comes from.</param>
/// <param name="Source">The pin's GPIO number, or the port's index.</param>
/// <param name="Value">The pin's level, or what happened at the port.</param>
/// <param name="PhysicalNanoseconds">Time of the edge or byte.</param>
internal readonly record struct NativeEvent(EventCategory Category, int Source, int Value, long PhysicalNanoseconds)
{
    /// <summary>The first number that managed code is given.</summary>
    internal uint Data1 => ((uint)Source << 16) | ((uint)Category << 8);

    internal static NativeEvent OfPin(int pin, int level, long physicalNanoseconds) => new(EventCategory.Gpio, pin, level, physicalNanoseconds);
}
