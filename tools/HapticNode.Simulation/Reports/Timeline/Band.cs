namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>One line of the picture: a time axis with gaps, like a system of staves in a score.</summary>
internal sealed class Band(IReadOnlyList<BandPiece> pieces)
{
    /// <summary>The stretches of time from left to right, without holes between them.</summary>
    public IReadOnlyList<BandPiece> Pieces { get; } = pieces;

    /// <summary>The first instant, in nanoseconds after power-on.</summary>
    public long Start => Pieces[0].Time.Start;

    /// <summary>The last instant, in nanoseconds after power-on.</summary>
    public long End => Pieces[^1].Time.End;

    /// <summary>The right end, in pixels.</summary>
    public double Right => Pieces[^1].Right;

    /// <summary>Whether an instant is drawn on this band; the last instant belongs to the next one.</summary>
    public bool Contains(long time)
    {
        return time >= Start && time < End;
    }

    /// <summary>Where an instant is drawn, in pixels; instants outside are moved to the nearest end.</summary>
    public double X(long time)
    {
        int index = 0;
        while (index < Pieces.Count - 1 && time > Pieces[index].Time.End)
        {
            index++;
        }

        BandPiece piece = Pieces[index];
        if (piece.Time.Length == 0)
        {
            return piece.Left;
        }

        double part = Math.Clamp((time - piece.Time.Start) / (double)piece.Time.Length, 0, 1);
        return piece.Left + (part * (piece.Right - piece.Left));
    }
}
