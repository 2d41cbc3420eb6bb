using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;
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
        return Parse(YamlFile.ReadText(path), path);
    }

    /// <summary>Says that a panel has no board of a name.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="board">The name.</param>
    /// <returns>The exception, with the nearest name.</returns>
    public static PanelException UnknownBoard(Panel panel, string board)
    {
        ProblemList problems = new(panel.File);
        problems.Unknown(1, "boards", board, [.. panel.Boards.Select(known => known.Definition)]);
        return new PanelException(problems.InOrder);
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

        return panel is null || problems.Any ? throw new PanelException(problems.InOrder) : panel;
    }
}
