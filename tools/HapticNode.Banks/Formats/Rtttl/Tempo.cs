namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>The lengths that a tempo offers, by the whole numbers of the reference player.</summary>
internal sealed class Tempo
{
    private const int FastestBeat = 900;
    private const int SlowestBeat = 25;
    private const double OddBeatMilliseconds = 0.2;

    // The beats of the specification; players take others as well.
    private static readonly int[] s_beats =
    [
        25, 28, 31, 35, 40, 45, 50, 56, 63, 70, 80, 90, 100, 112, 125, 140, 160, 180, 200, 225, 250, 285, 320, 355, 400, 450, 500, 565, 635, 715, 800, 900,
    ];

    private readonly (int Duration, bool IsDotted, double Milliseconds)[] _lengths;

    private Tempo(int beat)
    {
        Beat = beat;
        int whole = 60000 / beat * 4;
        _lengths =
        [
            .. from duration in new[] { 1, 2, 4, 8, 16, 32 }
               from isDotted in new[] { false, true }
               let length = whole / duration
               select (duration, isDotted, (double)(isDotted ? length + (length / 2) : length)),
        ];
    }

    internal int Beat { get; }

    internal (int Duration, bool IsDotted, double Milliseconds) Nearest(double milliseconds) => _lengths.MinBy(length => Math.Abs(length.Milliseconds - milliseconds));

    internal static Tempo Best(IReadOnlyList<ToneNote> notes) =>
        Enumerable.Range(SlowestBeat, FastestBeat - SlowestBeat + 1).Select(beat => new Tempo(beat)).MinBy(tempo => tempo.Cost(notes))!;

    private double Cost(IReadOnlyList<ToneNote> notes) =>
        notes.Sum(note => Math.Abs(Nearest(note.Milliseconds).Milliseconds - note.Milliseconds) + (Array.BinarySearch(s_beats, Beat) < 0 ? OddBeatMilliseconds : 0));
}
