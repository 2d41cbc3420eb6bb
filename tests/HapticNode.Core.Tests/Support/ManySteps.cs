namespace HapticNode.Core.Tests.Support;

/// <summary>Banks with many steps.</summary>
public static class ManySteps
{
    /// <summary>The steps that a line has.</summary>
    public const int InALine = 8;

    private const int Lanes = 4;
    private const string Eight = " 1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8";

    /// <summary>Makes cues that play on four lanes of a <see cref="TestPanel"/>, in a line of steps each.</summary>
    /// <param name="count">How many lines of steps; a part of a cue is left out.</param>
    /// <returns>The lines.</returns>
    public static string[] Chains(int count)
    {
        string[] lanes = { "lra", "erm", "red", "blue" };
        string[] lines = new string[count / Lanes * (Lanes + 1)];
        int line = 0;
        for (int cue = 0; cue < count / Lanes; cue++)
        {
            lines[line++] = "cue q" + cue;
            for (int lane = 0; lane < Lanes; lane++)
            {
                lines[line++] = "q" + cue + "." + lanes[lane] + Eight;
            }
        }

        return lines;
    }
}
