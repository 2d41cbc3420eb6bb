using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Support;

/// <summary>Banks and cues for tests.</summary>
internal static class Cues
{
    private static readonly string[] s_lanes = ["lane lra motor", "lane erm motor", "lane tone tone", "lane red light", "lane blue light"];

    /// <summary>A bank with the usual lanes and some lines.</summary>
    internal static BankFile Bank(params string[] lines) => BankFile.Parse("test.bank", Lines(lines));

    /// <summary>The lines of such a bank.</summary>
    internal static string[] Lines(params string[] lines) => [.. s_lanes, .. lines];

    /// <summary>Which line of such a bank a line is, from 1.</summary>
    internal static int LineOf(int index) => s_lanes.Length + index + 1;

    /// <summary>The steps of a cue on one lane, unrolled.</summary>
    internal static CueTrace Trace(string lane, string steps) => new CuePlayer(Bank("cue it", $"it.{lane} {steps}").Bank).Play(0);

    /// <summary>What comes of a cue of some lines <c>it.LANE STEPS</c>.</summary>
    internal static CueResult Result(params string[] lines) => new CueModel(new FeelSetup()).Run(new CuePlayer(Bank(["cue it", .. lines]).Bank).Play(0));
}
