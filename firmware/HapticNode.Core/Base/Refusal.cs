namespace HapticNode.Core.Base;

/// <summary>Why a well-formed request was not carried out. The numbers go on from those of what is wrong with a line (<c>ParseProblem</c>) and do not change.</summary>
public enum Refusal
{
    /// <summary>It was carried out.</summary>
    None = 0,

    /// <summary>The node is latched; <c>clear</c> comes first.</summary>
    Latched = 32,

    /// <summary>Nobody waits for that action's answer.</summary>
    NotPending = 33,

    /// <summary>A cue that is more important plays.</summary>
    Ignored = 34,

    /// <summary>The cue has no steps.</summary>
    Empty = 35,

    /// <summary>The bank has no cue for it.</summary>
    NoCue = 36,

    /// <summary>Bytes came faster than lines can be carried out; those that did not fit are lost.</summary>
    Overrun = 37,

    /// <summary>A typed line had a byte in it that is not printable.</summary>
    StrangeByte = 38,

    /// <summary>The panel has none of the lanes that the cue plays on.</summary>
    NoLane = 39,

    /// <summary>A checked line whose checksum is wrong.</summary>
    ChecksumWrong = 40,

    /// <summary>A typed line in a checked session.</summary>
    CheckedOnly = 41,

    /// <summary>There is no upload to commit or abort.</summary>
    NoUpload = 42,

    /// <summary>An upload is open, and would be lost.</summary>
    UploadOpen = 43,

    /// <summary>Not all of the upload arrived as it was sent.</summary>
    UploadDiffers = 45,

    /// <summary>The flash could not be read or written.</summary>
    StorageFailed = 46,

    /// <summary>Something plays, or an action waits for its answer.</summary>
    Busy = 47,

    /// <summary>The node is disarmed; <c>arm</c> comes first.</summary>
    NotArmed = 48,

    /// <summary>No bank has been saved.</summary>
    NothingSaved = 49,

    /// <summary>There is no memory for a second bank.</summary>
    NoMemory = 50,

    /// <summary>What would be saved over has lines that this firmware does not know, or cannot be read.</summary>
    WouldLose = 51,

    /// <summary>The cue is in use.</summary>
    CueInUse = 52,

    /// <summary>The bank has no room for another cue, or for its steps.</summary>
    BankFull = 53,

    /// <summary>An output is not known to be neutral; the latch stays until it is.</summary>
    NotNeutral = 54,

    /// <summary>The lane has no driver that can be calibrated.</summary>
    NoDriver = 55,
}
