namespace HapticNode.Gates.Tests.Gates;

/// <summary>A call that may allocate although it can be reached from a hot entry point.</summary>
/// <param name="Where">The calling method: <c>Type.Method</c> with the namespace.</param>
/// <param name="Callee">The documentation id of what it calls.</param>
/// <param name="Reason">Why it may.</param>
internal sealed record Allowance(string Where, string Callee, string Reason);
