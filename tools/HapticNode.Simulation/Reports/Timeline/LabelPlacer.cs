namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Puts things side by side on as few levels as needed, so that none covers another. They come in order of their left ends.</summary>
internal sealed class LabelPlacer(int mostLevels)
{
    private const double Space = 4;

    private readonly List<double> _rightEnds = [];

    /// <summary>How many levels are in use.</summary>
    public int Levels => _rightEnds.Count;

    /// <summary>Takes room.</summary>
    /// <returns>The level, from 0; -1 when there is no room on any.</returns>
    public int Place(double left, double right)
    {
        int level = _rightEnds.FindIndex(end => end + Space <= left);
        if (level < 0 && _rightEnds.Count < mostLevels)
        {
            level = _rightEnds.Count;
            _rightEnds.Add(0);
        }

        if (level >= 0)
        {
            _rightEnds[level] = right;
        }

        return level;
    }
}
