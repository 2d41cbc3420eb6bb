using HapticNode.Core.Base;
using System.Text;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Names of cues: a small letter, then small letters, digits and hyphens.</summary>
public static class CueName
{
    private const string Fallback = "effect";

    /// <summary>Whether a word may name a cue.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True if it may.</returns>
    public static bool IsValid(string word) =>
        word.Length is > 0 and <= NameTable.MaxLength && char.IsAsciiLetterLower(word[0]) && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <summary>Makes a name out of any text.</summary>
    /// <param name="text">The text, such as the name of a file.</param>
    /// <returns>A valid name that resembles it.</returns>
    public static string Of(string text)
    {
        var name = new StringBuilder();
        bool wasSmall = false;
        foreach (char letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                bool isHump = wasSmall && char.IsAsciiLetterUpper(letter);
                wasSmall = char.IsAsciiLetterLower(letter);
                name.Append(isHump ? "-" : "").Append(char.ToLowerInvariant(letter));
            }
            else
            {
                wasSmall = false;
                name.Append(name.Length > 0 && name[^1] != '-' ? "-" : "");
            }
        }

        string trimmed = name.ToString().Trim('-');
        trimmed = trimmed.Length == 0 ? Fallback : char.IsAsciiLetterLower(trimmed[0]) ? trimmed : Fallback + "-" + trimmed;
        return trimmed[..Math.Min(trimmed.Length, NameTable.MaxLength)].TrimEnd('-');
    }

    /// <summary>Makes a name that is not taken yet, with a number at its end where it must be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">The names that are taken; the new one is added.</param>
    /// <returns>The name.</returns>
    public static string Of(string text, ISet<string> taken)
    {
        string name = Of(text);
        for (int number = 2; !taken.Add(name); number++)
        {
            string end = "-" + number;
            string stem = Of(text);
            name = stem[..Math.Min(stem.Length, NameTable.MaxLength - end.Length)].TrimEnd('-') + end;
        }

        return name;
    }
}
