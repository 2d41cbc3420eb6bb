namespace HapticNode.Hardware.Checks;

/// <summary>What a rule has found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The panel file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Subject">The part, lane, net or pin that it is about.</param>
/// <param name="Message">What is wrong with it, with the numbers.</param>
public sealed record Finding(PanelRule Rule, string File, int Line, string Subject, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Rule.Name}: {Subject}: {Message}";
}
