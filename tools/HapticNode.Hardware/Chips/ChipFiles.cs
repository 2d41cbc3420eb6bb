using System.Globalization;
using System.Reflection;
using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Chips;

/// <summary>Reads the chip files, which the assembly carries.</summary>
internal static class ChipFiles
{
    private const string Prefix = "chips/";
    private const int LastPin = 63;

    private static readonly Lazy<IReadOnlyList<ChipFacts>> s_all = new(Load);

    /// <summary>All chips; those that a panel can sit on first, then by name.</summary>
    internal static IReadOnlyList<ChipFacts> All => s_all.Value;

    /// <summary>Reads a chip from text.</summary>
    /// <exception cref="PanelException">The text is wrong.</exception>
    internal static ChipFacts Parse(string text, string file)
    {
        ProblemList problems = new(file);
        ChipFacts? chip = YamlMap.Parse(text, problems) is { } root ? Read(root) : null;
        return chip is null || problems.Any ? throw new PanelException(problems.InOrder) : chip;
    }

    private static IReadOnlyList<ChipFacts> Load()
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        IEnumerable<string> files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return [.. files.Select(Read).OrderBy(chip => chip.Boards.Count == 0).ThenBy(chip => chip.Name, StringComparer.Ordinal)];

        ChipFacts Read(string file)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            return Parse(reader.ReadToEnd(), file);
        }
    }

    private static ChipFacts Read(YamlMap root)
    {
        root.Only(
            "chip", "pins", "input_only", "strapping", "flash", "programming", "programming_use", "pin_ma", "total_ma", "counters", "pwm", "ports",
            "deployment", "images", "boards");
        YamlMap pwm = root.Group("pwm").Only("functions", "safe", "high_speed", "bits");
        YamlMap deployment = root.Group("deployment").Only("address", "size");
        return new ChipFacts
        {
            Name = root.Text("chip"),
            Pins = root.Numbers("pins", LastPin),
            InputOnly = root.Numbers("input_only", LastPin),
            Strapping = root.Numbers("strapping", LastPin),
            Flash = root.Numbers("flash", LastPin),
            Programming = root.Numbers("programming", LastPin),
            ProgrammingUse = root.OptionalText("programming_use"),
            PwmFunctions = (int)pwm.Number("functions", 0, 16, 0),
            SafePwm = (int)pwm.Number("safe", 0, 16, 0),
            HighSpeedPwm = (int)pwm.Number("high_speed", 0, 16, 0),
            PwmBits = (int)pwm.Number("bits", 0, 20, 0),
            Counters = (int)root.Number("counters", 0, 16, 0),
            PinMilliamps = root.Number("pin_ma", 0, 100, 0),
            TotalMilliamps = root.Number("total_ma", 0, 5000, 0),
            Ports = [.. root.Group("ports").Groups.Select(port => ReadPort(port.Name, port.Group))],
            DeploymentAddress = (int)deployment.Number("address", 0, int.MaxValue),
            DeploymentSize = (int)deployment.Number("size", 1, int.MaxValue),
            Images = [.. root.Group("images").Groups.Select(image => ReadImage(image.Name, image.Group))],
            Boards = [.. root.Group("boards").Groups.Select(board => ReadBoard(board.Name, board.Group))],
        };
    }

    private static ChipImage ReadImage(string name, YamlMap group)
    {
        group.Only("refused", "version");
        return new ChipImage(name, group.OptionalText("refused"), group.OptionalText("version"));
    }

    private static ChipPort ReadPort(string name, YamlMap group)
    {
        group.Only("transmit", "receive", "use", "refused");
        return new ChipPort(
            name, (int)group.Number("transmit", 0, LastPin), (int)group.Number("receive", 0, LastPin), group.Text("use"), group.Flag("refused"));
    }

    private static DevelopmentBoard ReadBoard(string name, YamlMap group)
    {
        group.Only("image", "family", "heap_kb", "on_board", "rows");
        YamlMap rows = group.Group("rows");
        return new DevelopmentBoard(
            name,
            group.Text("image"),
            group.Text("family"),
            (int)group.Number("heap_kb", 1, 1e6) * 1024,
            group.Group("on_board").Texts.ToDictionary(use => int.Parse(use.Name, CultureInfo.InvariantCulture), use => use.Text),
            [.. rows.Texts.Select(row => new BoardHeader(name, row.Name, rows.List(row.Name)))]);
    }
}
