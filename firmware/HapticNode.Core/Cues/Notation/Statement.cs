namespace HapticNode.Core.Cues.Notation;

/// <summary>The kinds of line that a bank is written in.</summary>
public enum Statement
{
    /// <summary><c>lane NAME KIND</c> and options.</summary>
    Lane = 0,

    /// <summary><c>button NAME</c> and options.</summary>
    Button = 1,

    /// <summary><c>encoder NAME</c> and options.</summary>
    Encoder = 2,

    /// <summary><c>cue NAME</c> and options; begins the cue anew, without steps.</summary>
    Cue = 3,

    /// <summary><c>on CONTROL EVENT</c> and an answer.</summary>
    On = 4,

    /// <summary><c>theme</c> and options.</summary>
    Theme = 5,

    /// <summary><c>repeats</c> and options.</summary>
    Repeats = 6,

    /// <summary><c>CUE.LANE</c> and steps.</summary>
    Steps = 7,

    /// <summary>An empty line or a comment.</summary>
    Blank = 8,

    /// <summary>The options of an action, which stand in the line of a binding; only they can be set by themselves.</summary>
    Ask = 9,
}
