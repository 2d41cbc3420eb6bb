namespace HapticNode.App.Runs;

/// <summary>The demonstration that ships with the tools.</summary>
public static class Demo
{
    /// <summary>The folder with the scenario and the captures that it replays.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "scenarios", "demo");

    /// <summary>The scenario.</summary>
    public static string ScenarioPath { get; } = Path.Combine(Folder, "demo.scenario");

    /// <summary>Captures of presses through bouncing contacts, made with fixed seeds.</summary>
    public static IReadOnlyList<string> Presses { get; } = [Path.Combine(Folder, "bounce-press.csv"), Path.Combine(Folder, "bounce-press-long.csv")];
}
