namespace HapticNode.Core.Console;

/// <summary>Says in words why a request was not carried out.</summary>
public static class RefusalText
{
    private const int First = (int)Refusal.Latched;

    // By Refusal, from the first on; the empty ones are numbers that nothing uses.
    private static readonly string[] s_texts =
    {
        "latched, say clear first",
        "nobody waits for that",
        "a more important cue plays",
        "the cue has no steps",
        "the bank has no cue for it",
        "too fast, lines are lost",
        "",
        "",
        "the checksum is wrong",
        "checked lines only, until session end",
        "no upload has begun",
        "an upload is open, commit or abort it first",
        "too many steps beside the draft's, nothing has changed",
        "the upload is not what was sent, nothing has changed",
        "the flash could not be read or written",
        "something plays or waits for its answer",
        "disarmed, say arm first",
        "nothing has been saved",
        "no memory for a second bank",
    };

    /// <summary>Finds the words for a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>The text, without its number.</returns>
    public static string Of(Refusal refusal)
    {
        return s_texts[(int)refusal - First];
    }
}
