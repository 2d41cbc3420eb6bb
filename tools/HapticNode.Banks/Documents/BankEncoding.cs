using System.Text;

namespace HapticNode.Banks;

/// <summary>The bytes of a bank file as text and back, without the loss of any: a bank is ASCII, but a file may hold anything.</summary>
internal static class BankEncoding
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Where the bytes are no UTF-8, each that is no ASCII becomes one of these, of the private use area.
    private const char FirstStray = '\uF780';

    internal static string TextOf(byte[] bytes)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Concat(bytes.Select(value => value < 0x80 ? (char)value : (char)(FirstStray + (value - 0x80))));
        }
    }

    internal static byte[] BytesOf(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstStray, (char)(FirstStray + 0x7F)) < 0 || !text.All(character => IsByte(character))
            ? s_strict.GetBytes(text)
            : [.. text.Select(character => (byte)(character < 0x80 ? character : character - FirstStray + 0x80))];

    private static bool IsByte(char character) => character is < '\u0080' or (>= FirstStray and <= (char)(FirstStray + 0x7F));
}
