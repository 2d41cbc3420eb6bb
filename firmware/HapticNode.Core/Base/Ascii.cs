using System.Text;

namespace HapticNode.Core.Base;

/// <summary>Texts as bytes: what is written and compared all the time is bytes, because the interpreter walks a string for every character.</summary>
public static class Ascii
{
    private static readonly UTF8Encoding s_encoding = new UTF8Encoding();

    /// <summary>Turns a text into bytes.</summary>
    /// <param name="text">ASCII text.</param>
    /// <returns>A byte for each character.</returns>
    public static byte[] Bytes(string text)
    {
        return s_encoding.GetBytes(text);
    }

    /// <summary>Copies a part of a text as bytes, all at once.</summary>
    /// <param name="text">ASCII text.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="count">How many characters.</param>
    /// <param name="target">Where to.</param>
    /// <param name="position">Index of the first byte there.</param>
    public static void Copy(string text, int start, int count, byte[] target, int position)
    {
        s_encoding.GetBytes(text, start, count, target, position);
    }

    /// <summary>Reads a hexadecimal digit.</summary>
    /// <param name="character">The character, small letters too.</param>
    /// <returns>0..15, or -1 where it is none.</returns>
    public static int HexDigit(byte character)
    {
        if (character >= (byte)'0' && character <= (byte)'9')
        {
            return character - '0';
        }

        int letter = character | 32;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
