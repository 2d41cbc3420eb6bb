using System.Text;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>Writes the lines of a deck and gathers its limits.</summary>
internal sealed class DeckWriter
{
    private readonly StringBuilder _body = new();
    private readonly List<SpiceLimit> _limits = [];

    /// <summary>The name of a net as a node.</summary>
    internal static string Node(string net) => net == Panel.Ground ? "0" : "n_" + net.ToLowerInvariant();

    /// <summary>The name of a lane within names of elements and measurements.</summary>
    internal static string Plain(string name) => name.Replace('-', '_').ToLowerInvariant();

    /// <summary>Adds a line.</summary>
    internal void Line(FormattableString line) => _body.Append(FormattableString.Invariant(line)).Append('\n');

    /// <summary>Adds a measurement with its limit.</summary>
    internal void Measure(string name, FormattableString how, string what, string unit, double minimum, double maximum)
    {
        Line($".meas tran {name} {FormattableString.Invariant(how)}");
        _limits.Add(new SpiceLimit(name, what, unit, minimum, maximum));
    }

    /// <summary>Adds a measurement of what must not happen.</summary>
    internal void Forbid(string name, FormattableString how, string what, string unit)
    {
        Line($".meas tran {name} {FormattableString.Invariant(how)}");
        _limits.Add(new SpiceLimit(name, what, unit, 0, 0, IsForbidden: true));
    }

    /// <summary>The deck.</summary>
    internal SpiceDeck ToDeck(string name, string title) => new(name, title, _body.ToString(), _limits);
}
