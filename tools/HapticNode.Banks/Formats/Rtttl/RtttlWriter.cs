using System.Text;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>Writes a tone lane as a tune: the nearest semitones, and the tempo whose lengths fit best.</summary>
internal static class RtttlWriter
{
    private const int LongestName = 10;
    private const int LowestOctave = 4;
    private const int HighestOctave = 7;
    private const double CentsPerSemitone = 100;

    internal static string Write(string name, FormLane lane, double milliseconds, LossList losses)
    {
        List<ToneNote> notes = ToneNote.Of(lane, milliseconds, losses);
        Tempo tempo = Tempo.Best(notes);
        var text = new StringBuilder(name[..Math.Min(name.Length, LongestName)]);
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $":d=4,o=6,b={tempo.Beat}:");
        for (int i = 0; i < notes.Count; i++)
        {
            (int duration, bool isDotted, double length) = tempo.Nearest(notes[i].Milliseconds);
            if (Math.Abs(length - notes[i].Milliseconds) >= 0.5)
            {
                losses.Add("length", LossList.Time(notes[i].Start), $"{LossList.Time(notes[i].Milliseconds)} as {LossList.Time(length)}", "the nearest length of the grid");
            }

            text.Append(i > 0 ? "," : "").Append(duration).Append(notes[i].Hertz > 0 ? Pitch(notes[i], losses, isDotted) : isDotted ? "p." : "p");
        }

        return text.ToString();
    }

    private static string Pitch(ToneNote note, LossList losses, bool isDotted)
    {
        double exact = Scale.SemitoneOf(note.Hertz);
        int semitone = (int)Math.Round(exact);
        int octave = Math.Clamp(Scale.OctaveOf(semitone), LowestOctave, HighestOctave);
        if (octave != Scale.OctaveOf(semitone))
        {
            losses.Add("octave", LossList.Time(note.Start), $"{LossList.Number(note.Hertz)} Hz", $"RTTTL has the octaves {LowestOctave} to {HighestOctave}; moved to the nearest");
        }

        double cents = Math.Round((semitone - exact) * CentsPerSemitone);
        if (Math.Abs(cents) >= 2)
        {
            losses.Add("frequency", LossList.Time(note.Start), $"{LossList.Number(note.Hertz)} Hz, {LossList.Number(cents)} cents", "the nearest semitone");
        }

        return $"{Scale.NameOf(semitone)}{octave}{(isDotted ? "." : "")}";
    }
}
