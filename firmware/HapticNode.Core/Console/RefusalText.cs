using HapticNode.Core.Base;

namespace HapticNode.Core.Console;

/// <summary>Says why a request was refused.</summary>
public static class RefusalText
{
    /// <summary>Says what a refusal means.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>A few words without an end mark.</returns>
    public static string Of(Refusal refusal)
    {
        switch (refusal)
        {
            case Refusal.Latched:
                return "latched, say clear first";
            case Refusal.NotPending:
                return "no pending action of that name";
            case Refusal.Ignored:
                return "a more important cue plays";
            case Refusal.Empty:
                return "the cue has no steps";
            case Refusal.NoCue:
                return "the bank has no cue for it";
            case Refusal.Overrun:
                return "receive buffer overflow, lines lost";
            case Refusal.StrangeByte:
                return "the line contains a byte that is not printable";
            case Refusal.NoLane:
                return "the panel has no lane that the cue plays on";
            case Refusal.ChecksumWrong:
                return "the checksum is wrong";
            case Refusal.CheckedOnly:
                return "a checksum is required until session end";
            case Refusal.NoUpload:
                return "no upload has begun";
            case Refusal.UploadOpen:
                return "an upload is open, commit or abort it first";
            case Refusal.UploadDiffers:
                return "the upload differs from what was sent, nothing has changed";
            case Refusal.StorageFailed:
                return "the flash could not be read or written";
            case Refusal.Busy:
                return "a cue plays or an action is pending";
            case Refusal.NotArmed:
                return "disarmed, say arm first";
            case Refusal.NothingSaved:
                return "nothing has been saved";
            case Refusal.NoMemory:
                return "not enough memory, nothing has changed";
            case Refusal.WouldLose:
                return "part of the saved bank is unreadable, save anyway overwrites it";
            case Refusal.CueInUse:
                return "a binding or an action uses the cue";
            case Refusal.BankFull:
                return "no room for the cue or its steps";
            case Refusal.NotNeutral:
                return "an output is not neutral yet, the latch stays";
            case Refusal.NoDriver:
                return "the lane has no driver that calibrates";
            case Refusal.None:
                return "nothing is wrong";
            default:
                throw new System.ArgumentException();
        }
    }
}
