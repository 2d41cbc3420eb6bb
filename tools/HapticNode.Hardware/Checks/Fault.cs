namespace HapticNode.Hardware.Checks;

/// <summary>What a rule's search returns.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Subject">The part, lane, net or pin that it is about.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record Fault(int Line, string Subject, FormattableString Message);
