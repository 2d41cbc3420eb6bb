using System.Globalization;

namespace HapticNode.Core.Properties.Support;

/// <summary>How much is tried: little in every build, as much as somebody wants by an environment variable.</summary>
internal static class Effort
{
    private const string CasesVariable = "HAPTICNODE_FUZZ";
    private const string HoursVariable = "HAPTICNODE_HOURS";

    /// <summary>How many random cases are tried.</summary>
    /// <param name="usual">How many without the variable <c>HAPTICNODE_FUZZ</c>.</param>
    /// <returns>The number.</returns>
    public static int Cases(int usual)
    {
        return Wanted(CasesVariable) ?? usual;
    }

    /// <summary>How long a panel is used.</summary>
    /// <returns>Hours of virtual time: 5 without the variable <c>HAPTICNODE_HOURS</c>.</returns>
    public static int Hours()
    {
        return Wanted(HoursVariable) ?? 5;
    }

    private static int? Wanted(string variable)
    {
        return int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? wanted : null;
    }
}
