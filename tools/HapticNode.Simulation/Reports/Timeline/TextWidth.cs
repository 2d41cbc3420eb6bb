namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Estimates how wide text is, as a picture without a font has to. The factors are those of DejaVu Sans, one of the widest system fonts.</summary>
internal static class TextWidth
{
    private const double Monospace = 0.61;
    private const double Narrow = 0.36;
    private const double Usual = 0.61;
    private const double Broad = 0.92;
    private const string NarrowLetters = "fijlrtI .,:;'|!()[]-·";
    private const string BroadLetters = "mwMW%×+…";

    /// <summary>The width of a text in pixels.</summary>
    public static double Of(string text, double fontSize)
    {
        return fontSize * text.Sum(letter => NarrowLetters.Contains(letter) ? Narrow : BroadLetters.Contains(letter) ? Broad : Usual);
    }

    /// <summary>The width of a text in pixels when all its letters are equally wide.</summary>
    public static double OfMonospace(string text, double fontSize)
    {
        return text.Length * Monospace * fontSize;
    }
}
