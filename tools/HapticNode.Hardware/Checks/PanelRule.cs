using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks;

/// <summary>A rule that a panel must keep.</summary>
public sealed class PanelRule
{
    private readonly Func<Panel, IEnumerable<Fault>> _search;

    internal PanelRule(string name, string reason, string source, string fix, Func<Panel, IEnumerable<Fault>> search, Severity severity = Severity.Wrong)
    {
        Name = name;
        Reason = reason;
        Source = source;
        Fix = fix;
        Severity = severity;
        _search = search;
    }

    /// <summary>Its name, such as <c>strapping-pin</c>.</summary>
    public string Name { get; }

    /// <summary>Why it is a rule.</summary>
    public string Reason { get; }

    /// <summary>Where the reason comes from.</summary>
    public string Source { get; }

    /// <summary>What to do about a finding.</summary>
    public string Fix { get; }

    /// <summary>How much its findings weigh.</summary>
    public Severity Severity { get; }

    /// <summary>Looks for what breaks the rule.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The findings; none where the rule is kept.</returns>
    public IReadOnlyList<Finding> Check(Panel panel) =>
    [
        .. _search(panel).Select(fault => new Finding(this, panel.File, fault.Line, fault.Subject, FormattableString.Invariant(fault.Message))),
    ];
}
