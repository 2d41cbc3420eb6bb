namespace HapticNode.Core.Notation;

/// <summary>What is wrong with a line of the notation. The numbers are part of the serial protocol and do not change.</summary>
public enum ParseProblem
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A word that is not among those possible here.</summary>
    UnknownWord = 1,

    /// <summary>A number was expected.</summary>
    ExpectedNumber = 2,

    /// <summary>A number out of its range.</summary>
    OutOfRange = 3,

    /// <summary>The line ends too early.</summary>
    Missing = 4,

    /// <summary>Something stands where the line should end, or a character that does not fit.</summary>
    Unexpected = 5,

    /// <summary>The cue would last longer than 300 ms.</summary>
    CueTooLong = 6,

    /// <summary>A lane of a cue would have more than 32 steps.</summary>
    TooManySteps = 7,

    /// <summary>No room for another name or step.</summary>
    Full = 8,

    /// <summary>Not a name: a small letter, then small letters, digits and hyphens, at most 15.</summary>
    BadName = 9,

    /// <summary>The name is already that of another kind of lane or control.</summary>
    OtherKind = 10,

    /// <summary>An outcome cue cannot answer an input: it tells what the host reported.</summary>
    OutcomeOnInput = 11,

    /// <summary>Only an outcome cue can end an action.</summary>
    NotAnOutcome = 12,

    /// <summary>A looping cue is for waiting and cannot answer an input or end an action.</summary>
    LoopOnInput = 13,

    /// <summary>The first sounding step of a tone lane needs a frequency.</summary>
    NeedsFrequency = 14,

    /// <summary>Only a tone lane has frequencies.</summary>
    NoFrequencyHere = 15,

    /// <summary>A curve without a ramp or sweep.</summary>
    CurveWithoutRamp = 16,

    /// <summary>The line is longer than 160 bytes.</summary>
    LineTooLong = 17,

    /// <summary>The name that something is to have is another one's already.</summary>
    NameTaken = 18,
}
