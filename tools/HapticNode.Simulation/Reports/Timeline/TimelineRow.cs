namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>One line of a band: a control, the cues, a lane.</summary>
internal abstract class TimelineRow(string group, string name)
{
    /// <summary>The heading that it stands under.</summary>
    public string Group { get; } = group;

    /// <summary>What is written in front of it.</summary>
    public string Name { get; } = name;

    /// <summary>Draws the row.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="band">The time axis.</param>
    /// <param name="top">The upper edge, in pixels.</param>
    /// <returns>Its height in pixels; 0 when there is nothing to show on this band and nothing was drawn.</returns>
    public abstract double Draw(TimelineCanvas canvas, Band band, double top);

    /// <summary>Writes the row's name, vertically centred on a line.</summary>
    protected void DrawName(TimelineCanvas canvas, double centre)
    {
        canvas.Texts.Text(TimelineCanvas.Margin, centre + 4.5, Name, "name", 13);
    }
}
