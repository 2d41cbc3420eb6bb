namespace HapticNode.Simulation.Reports;

/// <summary>A variable of a value change dump.</summary>
/// <param name="Scope">The scope that it stands in.</param>
/// <param name="Name">Its reference name.</param>
/// <param name="Code">Its identifier code.</param>
/// <param name="IsReal">A real number; otherwise one bit.</param>
/// <param name="Initial">Its value at power-on.</param>
internal sealed record VcdVariable(string Scope, string Name, string Code, bool IsReal, string Initial)
{
    private const char FirstCodeCharacter = '!';
    private const int CodeCharacters = '~' - FirstCodeCharacter + 1;

    /// <summary>The declaration.</summary>
    public string Declaration => $"$var {(IsReal ? "real 64" : "wire 1")} {Code} {Name} $end";

    /// <summary>The identifier code of the variable with an index: printable characters, shortest first (IEEE 1364, clause 18).</summary>
    public static string CodeOf(int index)
    {
        string rest = index < CodeCharacters ? "" : CodeOf((index / CodeCharacters) - 1);
        return rest + (char)(FirstCodeCharacter + (index % CodeCharacters));
    }

    /// <summary>A name that a reference may have: what is no letter, digit or underscore becomes an underscore.</summary>
    public static string Identifier(string name)
    {
        string identifier = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        return identifier.Length == 0 || char.IsAsciiDigit(identifier[0]) ? "_" + identifier : identifier;
    }

    /// <summary>The line that gives the variable a value.</summary>
    public string Change(string value)
    {
        return IsReal ? $"r{value} {Code}" : value + Code;
    }
}
