using HapticNode.Documents.Problems;

namespace HapticNode.Hardware.Panels;

/// <summary>A part on the panel.</summary>
/// <param name="Reference">Its reference, such as <c>R7</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Nets">The net at each pin, by the pin's name; <see cref="NotConnected"/> for none.</param>
/// <param name="Near">The part that it must sit beside, as a decoupling capacitor must; empty for none.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Part(string Reference, PartType Type, IReadOnlyDictionary<string, string> Nets, string Near, int Line)
{
    /// <summary>The net of a pin that is left open on purpose.</summary>
    public const string NotConnected = "NC";

    /// <summary>The net at a pin.</summary>
    /// <param name="pin">The pin's name.</param>
    /// <returns>The net; empty where the type has no such pin.</returns>
    public string At(string pin) => Nets.TryGetValue(pin, out string? net) ? net : "";

    /// <summary>Whether a pin of it is on a net.</summary>
    /// <param name="net">The net.</param>
    /// <returns>True if so.</returns>
    public bool Touches(string net) => Nets.Values.Contains(net);

    /// <summary>Whether it has two pins and they are on these two nets.</summary>
    /// <param name="net">A net.</param>
    /// <param name="other">Another net.</param>
    /// <returns>True if so.</returns>
    public bool Bridges(string net, string other) => Nets.Count == 2 && Touches(net) && Touches(other) && net != other;

    /// <summary>The net at the other end of a part with two pins.</summary>
    /// <param name="net">The net at one end.</param>
    /// <returns>The net at the other end.</returns>
    public string Across(string net) => Nets.Values.First(other => other != net);

    /// <summary>A rating that the checks before have made sure of.</summary>
    /// <param name="key">One of <see cref="RatingKey.All"/>.</param>
    /// <returns>The number in the unit of the key.</returns>
    /// <exception cref="PanelException">The type does not state it.</exception>
    public double Rating(string key) =>
        Type.Rating(key) ?? throw new PanelException([new DocumentProblem(Reference, 0, 0, "", $"the type {Type.Name} does not state '{key}' in its ratings")]);
}
