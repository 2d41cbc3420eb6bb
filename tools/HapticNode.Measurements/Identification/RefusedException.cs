namespace HapticNode.Measurements.Identification;

/// <summary>A recording that can be read and cannot carry the answer.</summary>
/// <param name="reason">One of the words of <see cref="Refusal"/>.</param>
/// <param name="message">The figure that is missing.</param>
public sealed class RefusedException(string reason, string message) : Exception(message)
{
    /// <summary>One of the words of <see cref="Refusal"/>.</summary>
    public string Reason { get; } = reason;
}
