using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The ruler over a band: ticks in milliseconds, folds with the time that they skip.</summary>
internal static class TimeAxis
{
    /// <summary>The height of the ruler, in pixels.</summary>
    public const double Height = 24;

    private const double FontSize = 10.5;
    private const double LeastTickDistance = 58;
    private const long NanosecondsPerMillisecond = 1_000_000;

    private static readonly long[] s_steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

    /// <summary>Draws the ruler at the top of a band and its lines down to the bottom.</summary>
    public static void Draw(TimelineCanvas canvas, Band band, double top, double bottom)
    {
        double line = top + Height;
        canvas.Texts.TextBefore(TimelineCanvas.PlotLeft - 8, line - 7, "ms", "small", 10);
        LabelPlacer placer = new(mostLevels: 1);
        foreach (BandPiece piece in band.Pieces)
        {
            if (piece.IsGap)
            {
                DrawFold(canvas, piece, line, bottom);
                string skipped = Duration(piece.Time.Length);
                double middle = (piece.Left + piece.Right) / 2;
                double halfSkipped = TextWidth.Of(skipped, FontSize) / 2;
                canvas.Texts.TextAround(middle, line - 7, skipped, "fold-label", 10);
                placer.Place(middle - halfSkipped, middle + halfSkipped);
                continue;
            }

            canvas.Back.Line(piece.Left, line, piece.Right, line, "axis");
            double? limit = piece == band.Pieces[^1] ? null : piece.Right;
            foreach (long tick in Ticks(piece))
            {
                double x = band.X(tick * NanosecondsPerMillisecond);
                canvas.Back.Line(x, line - 4, x, bottom, "grid");
                string label = tick.ToString(CultureInfo.InvariantCulture);
                double half = TextWidth.Of(label, FontSize) / 2;
                double centre = Math.Clamp(x, piece.Left + half, Math.Max(piece.Left + half, (limit ?? TimelineCanvas.PlotRight) - half));
                if (placer.Place(centre - half, centre + half) == 0)
                {
                    canvas.Texts.TextAround(centre, line - 7, label, "tick", FontSize);
                }
            }
        }
    }

    private static IEnumerable<long> Ticks(BandPiece piece)
    {
        double milliseconds = piece.Time.Length / (double)NanosecondsPerMillisecond;
        double width = piece.Right - piece.Left;
        int index = Array.FindIndex(s_steps, step => step * width / Math.Max(milliseconds, 1e-6) >= LeastTickDistance);
        index = index < 0 ? s_steps.Length - 1 : index;
        long[] ticks = Multiples(piece.Time, s_steps[index]);
        while (ticks.Length == 0 && index > 0)
        {
            index--;
            ticks = [.. Multiples(piece.Time, s_steps[index]).Take(1)];
        }

        return ticks;
    }

    private static long[] Multiples(TimeSegment time, long step)
    {
        long unit = step * NanosecondsPerMillisecond;
        long first = (time.Start + unit - 1) / unit;
        long count = Math.Max((time.End / unit) - first + 1, 0);
        return [.. Enumerable.Range(0, (int)count).Select(index => (first + index) * step)];
    }

    private static void DrawFold(TimelineCanvas canvas, BandPiece piece, double top, double bottom)
    {
        const double Inset = 9;
        double left = piece.Left + Inset;
        double right = piece.Right - Inset;
        canvas.Over.Path($"{Zigzag(left, top - 3, bottom, "M")}{Zigzag(right, bottom, top - 3, "L")}Z", "fold");
        canvas.Over.Path(Zigzag(left, top - 3, bottom, "M"), "fold-edge");
        canvas.Over.Path(Zigzag(right, top - 3, bottom, "M"), "fold-edge");
    }

    private static string Zigzag(double x, double from, double to, string start)
    {
        const double Depth = 2.5;
        const double Tooth = 6;
        int teeth = (int)(Math.Abs(to - from) / Tooth);
        IEnumerable<string> points = Enumerable.Range(0, teeth + 1).Select(index =>
        {
            double y = from + ((to - from) * index / teeth);
            int side = (from < to ? index : teeth - index) % 2;
            return $"{SvgCanvas.Coordinate(x + (side == 0 ? -Depth : Depth))} {SvgCanvas.Coordinate(y)}";
        });
        return start + string.Join('L', points);
    }

    private static string Duration(long nanoseconds)
    {
        double milliseconds = nanoseconds / (double)NanosecondsPerMillisecond;
        return milliseconds < 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms")
            : string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000:0.##} s");
    }
}
