namespace HapticNode.Core.Cues.Notation;

/// <summary>Texts as bytes, made once at start-up, because the interpreter takes hundreds of microseconds for every string.</summary>
public static class Ascii
{
    /// <summary>Turns a text into bytes.</summary>
    /// <param name="text">ASCII text.</param>
    /// <returns>A byte for each character.</returns>
    public static byte[] Bytes(string text)
    {
        char[] characters = text.ToCharArray();
        byte[] bytes = new byte[characters.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)characters[i];
        }

        return bytes;
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

    /// <summary>Turns several texts into bytes.</summary>
    /// <param name="texts">ASCII texts.</param>
    /// <returns>An array for each text.</returns>
    public static byte[][] All(string[] texts)
    {
        byte[][] all = new byte[texts.Length][];
        for (int i = 0; i < texts.Length; i++)
        {
            all[i] = Bytes(texts[i]);
        }

        return all;
    }
}
