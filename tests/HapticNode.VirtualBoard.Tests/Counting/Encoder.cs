namespace HapticNode.VirtualBoard.Tests.Counting;

/// <summary>Contacts of an encoder on pins 4 (A) and 5 (B) that both rest at high: a step every 10 us.</summary>
internal sealed class Encoder(Board board)
{
    internal const int PinA = 4;
    internal const int PinB = 5;

    private const long Step = 10 * Firmware.Microsecond;

    /// <summary>A goes before B.</summary>
    internal void TurnForward() => Play("a", "b", "A", "B");

    /// <summary>B goes before A.</summary>
    internal void TurnBack() => Play("b", "a", "B", "A");

    /// <summary>Plays edges, one step apart: <c>a</c> makes A fall, <c>A</c> makes it rise, and so for B.</summary>
    internal void Play(params string[] edges)
    {
        long time = board.Clock.NowNanoseconds;
        foreach (char edge in string.Concat(edges))
        {
            time += Step;
            board.Schedule(time, char.ToLowerInvariant(edge) == 'a' ? PinA : PinB, char.IsUpper(edge) ? 1 : 0);
        }

        board.Clock.AdvanceTo(time + Step);
    }
}
