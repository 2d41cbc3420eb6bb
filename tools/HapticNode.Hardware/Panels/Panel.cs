namespace HapticNode.Hardware.Panels;

/// <summary>A panel's electronics as data.</summary>
/// <remarks>Read it with <see cref="PanelFile"/>, which makes sure that everything that refers to something finds it.</remarks>
public sealed class Panel
{
    /// <summary>What <see cref="Bank"/> says for the standard bank, which every firmware carries.</summary>
    public const string StandardBank = "standard";

    /// <summary>The name of the ground net.</summary>
    public const string Ground = "GND";

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The revision of the hardware.</summary>
    public required string Revision { get; init; }

    /// <summary>The bank that its firmware carries: a file beside the panel's, or <see cref="StandardBank"/>.</summary>
    public required string Bank { get; init; }

    /// <summary>The reference of the connector to the node's board.</summary>
    public required string NodeConnector { get; init; }

    /// <summary>The rails, in the order of the file.</summary>
    public required IReadOnlyList<Rail> Rails { get; init; }

    /// <summary>The types of parts, in the order of the file.</summary>
    public required IReadOnlyList<PartType> Types { get; init; }

    /// <summary>The parts, in the order of the file.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The controls, the most urgent first.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }

    /// <summary>The lanes, motors first.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>The bus that sets drivers up; null where no lane needs one.</summary>
    public required I2cBus? I2c { get; init; }

    /// <summary>The gate of the motor drivers.</summary>
    public required DriverGate Gate { get; init; }

    /// <summary>The boards that it can be plugged to.</summary>
    public required IReadOnlyList<NodeBoard> Boards { get; init; }

    /// <summary>The folder that it was read from.</summary>
    public string Folder => Path.GetDirectoryName(File) ?? "";

    /// <summary>All nets but the one of open pins, sorted, each with the pins on it.</summary>
    public IReadOnlyList<(string Net, IReadOnlyList<(Part Part, PartPin Pin)> Pins)> Nets =>
    [
        .. Parts
            .SelectMany(part => part.Type.Pins.Select(pin => (Part: part, Pin: pin)))
            .Where(pair => pair.Part.At(pair.Pin.Name) != Part.NotConnected)
            .GroupBy(pair => pair.Part.At(pair.Pin.Name))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<(Part, PartPin)>)[.. group])),
    ];

    /// <summary>The part with a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The part.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Part this[string reference] => Parts.First(part => part.Reference == reference);

    /// <summary>The rail on a net, or null.</summary>
    /// <param name="net">The net.</param>
    /// <returns>The rail, or null where the net supplies nothing.</returns>
    public Rail? RailOn(string net) => Rails.FirstOrDefault(rail => rail.Net == net);

    /// <summary>The parts of a kind that touch a net.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="net">The net.</param>
    /// <returns>The parts in the order of the file.</returns>
    public IEnumerable<Part> On(PartKind kind, string net) => Parts.Where(part => part.Type.Kind == kind && part.Touches(net));

    /// <summary>The parts of a kind between two nets.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="net">A net.</param>
    /// <param name="other">Another net.</param>
    /// <returns>The parts in the order of the file.</returns>
    public IEnumerable<Part> Between(PartKind kind, string net, string other) =>
        Parts.Where(part => part.Type.Kind == kind && part.Bridges(net, other));

    /// <summary>The rail of the node's logic: what its inputs may be pulled up to.</summary>
    public Rail LogicRail => Rails.First(rail => rail.IsFromNode && rail.MaximumVolts < 3.7);

    /// <summary>The rail of the node's supply: what everything strong is fed from.</summary>
    public Rail SupplyRail => Rails.First(rail => rail.IsFromNode && rail.MinimumVolts > 3.7);
}
