using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>A note or pause of a tone lane.</summary>
/// <param name="Start">When, in milliseconds.</param>
/// <param name="Milliseconds">How long.</param>
/// <param name="Hertz">The frequency; 0 for a pause.</param>
internal readonly record struct ToneNote(double Start, double Milliseconds, double Hertz)
{
    private const double SweepPieceMilliseconds = 20;
    private const int MostPieces = 4;
    private const double LongestGap = 10;
    private const double SameHertz = 0.5;

    internal static List<ToneNote> Of(FormLane lane, double milliseconds, LossList losses)
    {
        List<ToneNote> notes = [];
        for (int i = 0; i + 1 < lane.Points.Count; i++)
        {
            FormPoint from = lane.Points[i];
            FormPoint to = lane.Points[i + 1];
            if (to.Milliseconds > from.Milliseconds)
            {
                Tell(from, to, losses);
                Add(notes, from, to);
            }
        }

        double end = notes.Count == 0 ? 0 : notes[^1].Start + notes[^1].Milliseconds;
        if (milliseconds - end >= 1)
        {
            notes.Add(new ToneNote(end, milliseconds - end, 0));
        }

        return Joined(notes);
    }

    private static void Tell(FormPoint from, FormPoint to, LossList losses)
    {
        if (from.Level != to.Level)
        {
            losses.Add("level", LossList.Time(from.Milliseconds), $"{LossList.Number(from.Level * 100)} to {LossList.Number(to.Level * 100)} %", "a note has no level; it sounds evenly");
        }
        else if (from.Level > 0)
        {
            losses.Add("level", LossList.Time(from.Milliseconds), $"{LossList.Number(from.Level * 100)} %", "a note has no level; it sounds as loud as the player likes");
        }

        if (Math.Abs(from.Hertz - to.Hertz) > SameHertz && from.Level + to.Level > 0)
        {
            losses.Add("sweep", LossList.Time(from.Milliseconds), $"{LossList.Number(from.Hertz)} to {LossList.Number(to.Hertz)} Hz", $"a note does not sweep; up to {MostPieces} notes instead");
        }
    }

    private static void Add(List<ToneNote> notes, FormPoint from, FormPoint to)
    {
        double span = to.Milliseconds - from.Milliseconds;
        bool sounds = from.Level > 0 || to.Level > 0;
        bool sweeps = sounds && Math.Abs(from.Hertz - to.Hertz) > SameHertz;
        int pieces = sweeps ? Math.Clamp((int)(span / SweepPieceMilliseconds), 1, MostPieces) : 1;
        for (int piece = 0; piece < pieces; piece++)
        {
            double start = from.Milliseconds + (span * piece / pieces);
            double hertz = sounds ? Course.Between(from, to, start + (span / pieces / 2)).Hertz : 0;
            notes.Add(new ToneNote(start, span / pieces, hertz));
        }
    }

    // Pieces of one frequency are one note; a short gap between two equal notes belongs to the first.
    private static List<ToneNote> Joined(List<ToneNote> notes)
    {
        List<ToneNote> joined = [];
        foreach (ToneNote note in notes)
        {
            bool isSame = joined.Count > 0 && Math.Abs(joined[^1].Hertz - note.Hertz) <= SameHertz;
            if (isSame)
            {
                joined[^1] = joined[^1] with { Milliseconds = joined[^1].Milliseconds + note.Milliseconds };
                continue;
            }

            joined.Add(note);
            if (joined.Count < 3)
            {
                continue;
            }

            ToneNote gap = joined[^2];
            ToneNote before = joined[^3];
            bool isArticulation = gap.Hertz == 0 && note.Hertz > 0 && before.Hertz == note.Hertz && gap.Milliseconds <= LongestGap && gap.Milliseconds < before.Milliseconds / 4;
            if (isArticulation)
            {
                joined[^3] = before with { Milliseconds = before.Milliseconds + gap.Milliseconds };
                joined.RemoveAt(joined.Count - 2);
            }
        }

        return joined;
    }
}
