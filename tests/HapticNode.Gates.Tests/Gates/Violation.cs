namespace HapticNode.Gates.Tests.Gates;

/// <summary>One thing in compiled firmware that a gate does not let pass.</summary>
/// <param name="Rule">The rule, in a word or two.</param>
/// <param name="Where">The place: <c>Type.Member</c> with the namespace, a type, or an assembly.</param>
/// <param name="What">What is wrong there, as the end of a sentence that begins with the place.</param>
internal sealed record Violation(string Rule, string Where, string What)
{
    public override string ToString() => $"[{Rule}] {Where} {What}";
}
