namespace HapticNode.Documents.Pictures;

/// <summary>Estimates how wide text is, as a picture without a font has to. The factors are those of DejaVu Sans, one of the widest system fonts.</summary>
public static class TextWidth
{
    private const double Monospace = 0.602;
    private const double Narrow = 0.36;
    private const double Usual = 0.61;
    private const double Broad = 0.92;
    private const string NarrowLetters = "fijlrtI .,:;'|!()[]-·";
    private const string BroadLetters = "mwMW%×+…";

    /// <summary>The width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fontSize">The size of the font, in pixels.</param>
    /// <returns>The width, in pixels.</returns>
    public static double Of(string text, double fontSize) =>
        fontSize * text.Sum(letter => NarrowLetters.Contains(letter) ? Narrow : BroadLetters.Contains(letter) ? Broad : Usual);

    /// <summary>The width of a text whose letters are equally wide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fontSize">The size of the font, in pixels.</param>
    /// <returns>The width, in pixels.</returns>
    public static double OfMonospace(string text, double fontSize) => text.Length * Monospace * fontSize;
}

/// <summary>The place that a text takes in a picture, in pixels.</summary>
/// <param name="Text">The text.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The bottom edge.</param>
public sealed record TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two texts touch.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>True when they do.</returns>
    public bool Overlaps(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a straight line runs through the text; the line is level or upright.</summary>
    /// <param name="line">The line, in pixels.</param>
    /// <returns>True when it does.</returns>
    public bool IsCrossed((double X1, double Y1, double X2, double Y2) line) =>
        Math.Min(line.X1, line.X2) < Right && Math.Max(line.X1, line.X2) > Left
        && Math.Min(line.Y1, line.Y2) < Bottom && Math.Max(line.Y1, line.Y2) > Top;
}
