namespace HapticNode.Core.Console;

/// <summary>Says why a request was refused.</summary>
public static class RefusalText
{
    /// <summary>Says what a refusal means.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>A few words without an end mark; empty for a number that nothing uses.</returns>
    public static string Of(Refusal refusal)
    {
        switch (refusal)
        {
            case Refusal.Latched:
                return "latched, say clear first";
            case Refusal.NotPending:
                return "nobody waits for that";
            case Refusal.Ignored:
                return "a more important cue plays";
            case Refusal.Empty:
                return "the cue has no steps";
            case Refusal.NoCue:
                return "the bank has no cue for it";
            case Refusal.Overrun:
                return "too fast, lines are lost";
            case Refusal.StrangeByte:
                return "a byte that is not printable, the line is not carried out";
            case Refusal.NoLane:
                return "the panel has no lane that the cue plays on";
            case Refusal.ChecksumWrong:
                return "the checksum is wrong";
            case Refusal.CheckedOnly:
                return "checked lines only, until session end";
            case Refusal.NoUpload:
                return "no upload has begun";
            case Refusal.UploadOpen:
                return "an upload is open, commit or abort it first";
            case Refusal.UploadDiffers:
                return "the upload is not what was sent, nothing has changed";
            case Refusal.StorageFailed:
                return "the flash could not be read or written";
            case Refusal.Busy:
                return "something plays or waits for its answer";
            case Refusal.NotArmed:
                return "disarmed, say arm first";
            case Refusal.NothingSaved:
                return "nothing has been saved";
            case Refusal.NoMemory:
                return "no memory for it now, nothing has changed";
            case Refusal.WouldLose:
                return "what is saved cannot all be read, save anyway gives it up";
            case Refusal.CueInUse:
                return "a binding or an action uses the cue";
            case Refusal.BankFull:
                return "no room for the cue or its steps";
            case Refusal.NotNeutral:
                return "an output is not neutral yet, the latch stays";
            default:
                return "";
        }
    }
}
