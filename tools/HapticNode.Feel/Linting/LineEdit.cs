namespace HapticNode.Feel.Linting;

/// <summary>Another text for a line of a bank.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">Its new text; null to take it away.</param>
public sealed record LineEdit(int Line, string? Text);
