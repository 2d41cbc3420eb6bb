using HapticNode.Link.Frames;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>How soon an edit is felt, modelled: from the moment at which the tool sends its line to the drive of the first press that plays it.</summary>
/// <param name="WireMicroseconds">What the line takes on the wire.</param>
/// <param name="TotalMicroseconds">From the beginning of its first byte to the first change of the motor's pin, wire included.</param>
internal readonly record struct EditToFelt(long WireMicroseconds, long TotalMicroseconds)
{
    private const long Millisecond = 1_000_000;
    private const long Microsecond = 1_000;
    private const long LongestNanoseconds = 200 * Millisecond;
    private const long Resolution = 50 * Microsecond;
    private const long BitsPerByte = 10;

    // What the edits make of the click's first step, which is 850 permille in the standard bank.
    private const int NewLevel = 340;

    private static readonly string[] s_edits = ["click.lra 12:34 6:-100", "set lane lra gain 40"];

    /// <summary>From the end of the line, which is when a person who types has pressed Enter.</summary>
    internal long AfterEnterMicroseconds => TotalMicroseconds - WireMicroseconds;

    /// <summary>Looks for the earliest press that plays an edit, for a line of steps and for one of options.</summary>
    /// <param name="baud">Speed of the tuning port in baud.</param>
    /// <param name="costs">The cost model of the processor.</param>
    /// <returns>The slower of both.</returns>
    internal static EditToFelt Model(int baud, CostModel costs) =>
        s_edits.Select(edit => Model(RequestLine.Build(1, edit), baud, costs)).MaxBy(felt => felt.TotalMicroseconds);

    private static EditToFelt Model(byte[] line, int baud, CostModel costs)
    {
        int before = Press([], 0, baud, costs).Level;
        long tooEarly = 0;
        long played = LongestNanoseconds;
        while (played - tooEarly > Resolution)
        {
            long middle = (tooEarly + played) / 2;
            bool isNew = Press(line, middle, baud, costs).Level != before;
            (tooEarly, played) = isNew ? (tooEarly, middle) : (middle, played);
        }

        return new EditToFelt(line.Length * BitsPerByte * 1_000_000 / baud, Press(line, played, baud, costs).AfterNanoseconds / Microsecond);
    }

    // Sends the line and presses so much later: to which level the motor is driven, and how long after the sending.
    private static (int Level, long AfterNanoseconds) Press(byte[] line, long delay, int baud, CostModel costs)
    {
        using var tuning = new TuningBoard(baud, costs);
        long sent = tuning.ReadyNanoseconds + (100 * Millisecond);
        long pressed = sent + delay;
        tuning.Send(sent, line);
        tuning.Board.Schedule(pressed, tuning.PinOf("ok"), 0);
        tuning.RunUntil(pressed + (50 * Millisecond));

        LaneMap lane = tuning.Lane("lra");
        LaneLevel drive = lane.Levels(tuning.Board).First(change => change.TimeNanoseconds > pressed && change.Level != 0);
        return (drive.Level, drive.TimeNanoseconds - sent);
    }
}
