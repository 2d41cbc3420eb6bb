using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace HapticNode.Cli.Commands;

/// <summary>Options that take a number. The library's own parser takes NaN and what lies beyond every use of it, and tells of others in words of .NET.</summary>
internal static class NumberOption
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Gives an option its range.</summary>
    /// <param name="option">The option.</param>
    /// <param name="what">What it takes, such as <c>seconds</c>.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The most.</param>
    /// <returns>The option.</returns>
    internal static Option<T> Within<T>(this Option<T> option, string what, T least, T most)
        where T : struct, INumber<T>
    {
        option.CustomParser = argument => Parse(argument, option.Name, what, least, most);
        return option;
    }

    /// <summary>Gives an option that may be left out its range.</summary>
    /// <param name="option">The option.</param>
    /// <param name="what">What it takes.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The most.</param>
    /// <returns>The option.</returns>
    internal static Option<T?> Within<T>(this Option<T?> option, string what, T least, T most)
        where T : struct, INumber<T>
    {
        option.CustomParser = argument => Parse(argument, option.Name, what, least, most);
        return option;
    }

    private static T Parse<T>(ArgumentResult argument, string name, string what, T least, T most)
        where T : struct, INumber<T>
    {
        string text = argument.Tokens[0].Value;
        if (T.TryParse(text, Style, CultureInfo.InvariantCulture, out T value) && value >= least && value <= most)
        {
            return value;
        }

        argument.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes {what}, {least} to {most}, not '{text}'."));
        return default;
    }
}
