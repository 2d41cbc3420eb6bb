namespace HapticNode.Hardware.Panels;

/// <summary>Something wrong in a panel file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Key">The path of the key, such as <c>lanes.lra.net</c>.</param>
/// <param name="Message">What is wrong, what is allowed, and the nearest valid word.</param>
public sealed record PanelProblem(string File, int Line, string Key, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Key} {Message}";
}
