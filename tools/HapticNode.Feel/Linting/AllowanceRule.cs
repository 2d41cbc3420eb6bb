namespace HapticNode.Feel.Linting;

/// <summary>A comment that allows what is not there, or that does not say what and why.</summary>
public sealed class AllowanceRule() : LintRule(
    "allowance",
    "An exception without a rule, a reason or a finding hides the next mistake.",
    "the project's rules of the craft",
    "write '# lint: allow RULE reason' beside the cue, or take it out")
{
    // The comments are read together with the findings of all other rules.
    internal override IEnumerable<LintFinding> Check(LintSubject subject) => [];
}
