using System.Globalization;
using HapticNode.Banks;
using HapticNode.Link.Frames;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>How long it takes to push a bank, modelled: each line is sent when the one before has been answered, as a session does it.</summary>
internal static class BankPush
{
    private const long LongestNanoseconds = 60_000_000_000;

    /// <summary>Pushes the first lines of the standard bank.</summary>
    /// <param name="count">How many lines.</param>
    /// <param name="baud">Speed of the tuning port in baud.</param>
    /// <param name="costs">The cost model of the processor.</param>
    /// <returns>From the first byte of <c>begin</c> to the last of the answer to <c>commit</c>, in microseconds.</returns>
    /// <exception cref="InvalidOperationException">The node refuses a line, or does not answer.</exception>
    internal static long Model(int count, int baud, CostModel costs)
    {
        string[] lines = [.. BankFile.Print(BankFile.Standard().Bank).Take(count)];
        string commit = string.Create(CultureInfo.InvariantCulture, $"commit {lines.Length} {Crc32.OfLines(lines):X8}");
        string[] requests = ["begin", .. lines, commit];
        using var tuning = new TuningBoard(baud, costs);
        long begun = tuning.ReadyNanoseconds + 100_000_000;
        long? ended = null;
        int next = 0;
        tuning.LineReceived += (text, time) =>
        {
            ReplyLine reply = ReplyLine.Parse(text);
            if (reply.Sequence is null)
            {
                return;
            }

            if (reply.Kind != ReplyKind.Ok)
            {
                throw new InvalidOperationException($"'{requests[next - 1]}' was refused: {text}");
            }

            if (next == requests.Length)
            {
                ended = time;
                tuning.Board.PowerOffAt(time);
            }
            else
            {
                Send(time);
            }
        };
        Send(begun);
        tuning.RunUntil(begun + LongestNanoseconds);
        return ended is long end ? (end - begun) / 1_000 : throw new InvalidOperationException("The node did not answer.");

        void Send(long time)
        {
            tuning.Send(time, RequestLine.Build(next % RequestLine.SequenceCount, requests[next]));
            next++;
        }
    }
}
