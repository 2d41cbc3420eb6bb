namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Lays busy stretches of time out on as few bands as stay readable, all of them to the same scale.</summary>
internal sealed class BandPacker
{
    private const double GapWidth = 48;
    private const double LeastPixelsPerMillisecond = 0.5;
    private const double MostPixelsPerMillisecond = 12;
    private const int MostBands = 8;
    private const double NanosecondsPerMillisecond = 1e6;

    // A band that is filled less than this is rather filled with a part of the next stretch than left short.
    private const double WellFilled = 0.7;

    private readonly List<Band> _bands = [];
    private readonly List<BandPiece> _pieces = [];
    private readonly double _left;
    private readonly double _right;
    private readonly double _pixelsPerNanosecond;
    private double _x;

    private BandPacker(double left, double right, double pixelsPerNanosecond)
    {
        _left = left;
        _right = right;
        _pixelsPerNanosecond = pixelsPerNanosecond;
        _x = left;
    }

    /// <summary>Lays out a run of a given length between two margins (in pixels).</summary>
    public static IReadOnlyList<Band> Pack(IReadOnlyList<TimeSegment> busy, long end, double left, double right)
    {
        for (int bands = 1; ; bands++)
        {
            double scale = LargestScale(busy, end, left, right, bands);
            if (scale >= LeastPixelsPerMillisecond || bands == MostBands)
            {
                return Pack(busy, end, left, right, scale);
            }
        }
    }

    private static double LargestScale(IReadOnlyList<TimeSegment> busy, long end, double left, double right, int bands)
    {
        const int Halvings = 40;
        double fits = 0;
        double tooLarge = MostPixelsPerMillisecond;
        for (int round = 0; round < Halvings; round++)
        {
            double middle = (fits + tooLarge) / 2;
            bool isEnough = Pack(busy, end, left, right, middle).Count <= bands;
            fits = isEnough ? middle : fits;
            tooLarge = isEnough ? tooLarge : middle;
        }

        return fits;
    }

    private static List<Band> Pack(IReadOnlyList<TimeSegment> busy, long end, double left, double right, double pixelsPerMillisecond)
    {
        BandPacker packer = new(left, right, pixelsPerMillisecond / NanosecondsPerMillisecond);
        long time = 0;
        foreach (TimeSegment segment in busy)
        {
            packer.AddGap(new TimeSegment(time, segment.Start), segment.Length);
            packer.AddBusy(segment);
            time = segment.End;
        }

        packer.AddGap(new TimeSegment(time, end), 0);
        packer.Break();
        return packer._bands;
    }

    private void AddGap(TimeSegment gap, long lengthAfter)
    {
        if (gap.Length == 0)
        {
            return;
        }

        bool fits = _x + GapWidth + (lengthAfter * _pixelsPerNanosecond) <= _right;
        if (!fits && _x - _left > WellFilled * (_right - _left))
        {
            Break();
        }

        Add(gap, GapWidth, isGap: true);
    }

    private void AddBusy(TimeSegment segment)
    {
        TimeSegment rest = segment;
        while (rest.Length * _pixelsPerNanosecond > _right - _x)
        {
            long room = Math.Max((long)((_right - _x) / _pixelsPerNanosecond), 1);
            Add(new TimeSegment(rest.Start, rest.Start + room), _right - _x, isGap: false);
            Break();
            rest = new TimeSegment(rest.Start + room, rest.End);
        }

        Add(rest, rest.Length * _pixelsPerNanosecond, isGap: false);
    }

    private void Add(TimeSegment time, double width, bool isGap)
    {
        _pieces.Add(new BandPiece(time, _x, _x + width, isGap));
        _x += width;
    }

    private void Break()
    {
        if (_pieces.Count > 0)
        {
            _bands.Add(new Band([.. _pieces]));
            _pieces.Clear();
        }

        _x = _left;
    }
}
