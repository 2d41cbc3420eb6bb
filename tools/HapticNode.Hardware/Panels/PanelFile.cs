using HapticNode.Hardware.Panels.Reading;

namespace HapticNode.Hardware.Panels;

/// <summary>Reads panel files.</summary>
public static class PanelFile
{
    /// <summary>The name of the file in a panel's folder.</summary>
    public const string Name = "panel.yaml";

    /// <summary>Reads the panel of a folder.</summary>
    /// <param name="folder">A folder with a <see cref="Name"/>.</param>
    /// <returns>The panel; everything that it refers to is there.</returns>
    /// <exception cref="PanelException">The file is wrong; the exception has every problem with its line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Panel Load(string folder)
    {
        string path = Path.Combine(folder, Name);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a panel from text.</summary>
    /// <param name="text">The text, in YAML.</param>
    /// <param name="file">The name to use in messages.</param>
    /// <returns>The panel; everything that it refers to is there.</returns>
    /// <exception cref="PanelException">The text is wrong; the exception has every problem with its line.</exception>
    public static Panel Parse(string text, string file)
    {
        ProblemList problems = new(file);
        Panel? panel = PanelReader.Read(text, file, problems);
        if (panel is not null && !problems.Any)
        {
            PanelLinks.Check(panel, problems);
        }

        return panel is null || problems.Any ? throw problems.Exception : panel;
    }
}
