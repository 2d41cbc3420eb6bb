namespace HapticNode.Banks;

/// <summary>What some lines of a bank are about. Two banks are compared and merged key by key.</summary>
/// <param name="Part">The part of the bank.</param>
/// <param name="Name">The name of the lane, control or cue; of a binding the control's; empty for the theme and the repeats.</param>
/// <param name="Event">The event of a binding, such as <c>press</c>; empty otherwise.</param>
public readonly record struct BankKey(BankPart Part, string Name = "", string Event = "")
{
    /// <summary>The key of a cue.</summary>
    /// <param name="name">The cue's name.</param>
    /// <returns>The key.</returns>
    public static BankKey Cue(string name) => new(BankPart.Cue, name);

    /// <summary>The key of a binding.</summary>
    /// <param name="control">The control's name.</param>
    /// <param name="controlEvent">The event, such as <c>press</c>.</param>
    /// <returns>The key.</returns>
    public static BankKey Binding(string control, string controlEvent) => new(BankPart.Binding, control, controlEvent);

    /// <summary>The key as a person reads it: <c>cue click</c>, <c>on ok press</c>, <c>theme</c>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Part switch
    {
        BankPart.Lane => $"lane {Name}",
        BankPart.Control => $"control {Name}",
        BankPart.Theme => "theme",
        BankPart.Repeats => "repeats",
        BankPart.Cue => $"cue {Name}",
        BankPart.Binding => $"on {Name} {Event}",
        _ => throw new InvalidOperationException($"There is no part {Part}."),
    };
}
