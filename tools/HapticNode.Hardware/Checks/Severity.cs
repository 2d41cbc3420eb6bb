namespace HapticNode.Hardware.Checks;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Something to know or to weigh; the panel works.</summary>
    Advice,

    /// <summary>The panel may not be built like this.</summary>
    Wrong,
}
