namespace HapticNode.Documents.Pictures;

/// <summary>A picture as a file that needs nothing from outside.</summary>
/// <param name="Title">What it shows, for those who cannot see it.</param>
/// <param name="Width">Its width, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
public sealed record SvgDocument(string Title, double Width, double Height)
{
    /// <summary>A longer description for those who cannot see the picture; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The class of the whole picture, for a page that has its style sheet; null for none.</summary>
    public string? Class { get; init; }

    /// <summary>The style sheet, see <see cref="SvgStyle.Sheet"/>; null where the page around has it.</summary>
    public string? Sheet { get; init; }

    /// <summary>The radius of the paper's corners, in pixels.</summary>
    public double Corner { get; init; }

    /// <summary>Puts the picture together.</summary>
    /// <param name="layers">What is drawn, from back to front.</param>
    /// <returns>The text of the file.</returns>
    public string Write(params IEnumerable<SvgCanvas> layers)
    {
        string width = SvgCanvas.Coordinate(Width);
        string height = SvgCanvas.Coordinate(Math.Ceiling(Height));
        string known = Class is null ? "" : $" class=\"{Class}\"";
        string corner = Corner > 0 ? $" rx=\"{SvgCanvas.Coordinate(Corner)}\"" : "";
        string description = Description is null ? "" : $"<desc>{SvgCanvas.Escape(Description)}</desc>\n";
        string sheet = Sheet is null ? "" : $"<style>\n{Sheet}</style>\n";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\"{known} width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n"
            + $"<title>{SvgCanvas.Escape(Title)}</title>\n{description}{sheet}<rect class=\"paper\" width=\"{width}\" height=\"{height}\"{corner}/>\n"
            + $"{string.Concat(layers.Select(layer => layer.ToString()))}</svg>\n";
    }
}
