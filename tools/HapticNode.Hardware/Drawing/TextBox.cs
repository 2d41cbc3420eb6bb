namespace HapticNode.Hardware.Drawing;

/// <summary>The place that a text takes in a drawing, in pixels.</summary>
/// <param name="Text">The text.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The bottom edge.</param>
internal sealed record TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two texts touch.</summary>
    internal bool Overlaps(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a straight line runs through the text; lines here are level or upright.</summary>
    internal bool IsCrossed((double X1, double Y1, double X2, double Y2) line) =>
        Math.Min(line.X1, line.X2) < Right && Math.Max(line.X1, line.X2) > Left
        && Math.Min(line.Y1, line.Y2) < Bottom && Math.Max(line.Y1, line.Y2) > Top;
}
