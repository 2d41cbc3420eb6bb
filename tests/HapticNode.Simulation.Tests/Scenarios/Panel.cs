using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

/// <summary>A panel for these tests, and short ways to compile scenarios for it.</summary>
public static class Panel
{
    public const int Ok = 4;
    public const int DialA = 12;
    public const int DialB = 13;

    public static PanelDescription WithEdgesPerDetent(int edgesPerDetent)
    {
        return new PanelDescription(
            new Dictionary<string, int> { ["ok"] = Ok, ["back"] = 5 },
            new Dictionary<string, EncoderPins> { ["dial"] = new EncoderPins(DialA, DialB, edgesPerDetent), ["knob"] = new EncoderPins(14, 15, 2) });
    }

    public static Stimuli Compile(params string[] lines)
    {
        return CompileIn(".", lines);
    }

    public static Stimuli CompileIn(string folder, params string[] lines)
    {
        return ScenarioCompiler.Compile(ScenarioParser.Parse("test", lines, folder), WithEdgesPerDetent(4));
    }

    public static ScenarioException Refuse(params string[] lines)
    {
        return Assert.ThrowsExactly<ScenarioException>(() => Compile(lines));
    }
}
