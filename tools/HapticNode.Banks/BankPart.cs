namespace HapticNode.Banks;

/// <summary>The parts of a bank, in the order in which a bank is printed.</summary>
public enum BankPart
{
    /// <summary>A lane: <c>lane NAME ...</c>.</summary>
    Lane,

    /// <summary>A button or an encoder: <c>button NAME ...</c>, <c>encoder NAME ...</c>.</summary>
    Control,

    /// <summary>The theme: <c>theme ...</c>.</summary>
    Theme,

    /// <summary>The rule for repeats: <c>repeats ...</c>.</summary>
    Repeats,

    /// <summary>A cue with all its steps: <c>cue NAME ...</c>, <c>NAME.LANE ...</c>.</summary>
    Cue,

    /// <summary>A binding: <c>on CONTROL EVENT ...</c>.</summary>
    Binding,
}
