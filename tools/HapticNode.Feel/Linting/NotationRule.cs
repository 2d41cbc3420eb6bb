namespace HapticNode.Feel.Linting;

/// <summary>A line that the node would not take.</summary>
public sealed class NotationRule() : LintRule(
    "notation",
    "The node takes a line as a whole or not at all.",
    "docs/notation.md",
    "write the line as the notation has it")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject) => [];
}
