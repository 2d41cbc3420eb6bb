namespace HapticNode.Core.Properties.Use;

/// <summary>A host that has much to say: single cues, bursts of messages, and answers to whatever is asked or not.</summary>
/// <param name="random">Decides what it says.</param>
internal sealed class ChattyHost(Random random)
{
    private static readonly string[] s_lines =
    [
        "play message", "play celebrate", "play warn", "play hint", "play sent", "play seen", "play approve", "play click", "play limit", "play hold",
        "done save", "failed save", "busy save on", "busy save off", "progress save 30", "progress save 100", "volume 100",
    ];

    /// <summary>Tells what it says, without an end.</summary>
    /// <returns>Lines and their times in microseconds, in order of time.</returns>
    public IEnumerable<(long Time, string Line)> Talk()
    {
        long time = 100_000;
        while (true)
        {
            string line = s_lines[random.Next(s_lines.Length)];
            bool isBurst = random.Next(3) == 0;
            int count = isBurst ? random.Next(2, 40) : 1;
            int pause = random.Next(10_000, 300_000);
            for (int i = 0; i < count; i++)
            {
                yield return (time, line);
                time += pause;
            }

            time += random.Next(20_000, 2_000_000);
        }
    }
}
