using System.Globalization;

namespace HapticNode.Simulation.Running;

/// <summary>The firmware does not start, because what it needs does not fit into the heap.</summary>
public sealed class HeapTooSmallException : Exception
{
    internal HeapTooSmallException(int heapBytes, Exception? innerException)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The firmware does not start on a heap of {heapBytes} bytes (modelled): an allocation fails while it boots. Give --heap more, or the panel another image."),
            innerException)
    {
    }
}
