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
