namespace HapticNode.Gates.Tests.Gates;

/// <summary>One thing in a method's code that takes memory from the device's heap.</summary>
/// <param name="Rule">The kind of allocation.</param>
/// <param name="What">What allocates, as the end of a sentence that begins with the method.</param>
/// <param name="Callee">The documentation id of the called method, where the allocation is a call or a new object.</param>
internal sealed record Allocation(string Rule, string What, string? Callee = null);
