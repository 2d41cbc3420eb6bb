using System.Text;

namespace HapticNode.VirtualBoard;

/// <summary>What the firmware's use of strings becomes on the virtual board: the interpreter keeps them as UTF-8 and walks them from the beginning.</summary>
public static class FirmwareText
{
    /// <summary>What <c>text[index]</c> does on the device.</summary>
    /// <param name="text">The string.</param>
    /// <param name="index">Index of the character.</param>
    /// <returns>The character.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such character.</exception>
    public static char CharacterAt(string text, int index)
    {
        char character = text[index];
        Charge(CostModel.StringCharacterStep * index);
        return character;
    }

    /// <summary>What <c>text.Length</c> does on the device.</summary>
    /// <param name="text">The string.</param>
    /// <returns>Its length in characters.</returns>
    public static int LengthOf(string text)
    {
        Charge(CostModel.StringLengthStep * text.Length);
        return text.Length;
    }

    /// <summary>What <c>encoding.GetBytes</c> into an array does on the device.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="text">The string.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="count">How many characters.</param>
    /// <param name="target">Where to put the bytes.</param>
    /// <param name="position">Index of the first byte there.</param>
    /// <returns>How many bytes there are.</returns>
    /// <exception cref="ArgumentException">The characters are beyond the string, or do not fit into the array.</exception>
    public static int CopyBytes(Encoding encoding, string text, int start, int count, byte[] target, int position)
    {
        Charge((CostModel.StringLengthStep * text.Length) + (CostModel.StringCopyStep * (start + count)));
        return encoding.GetBytes(text, start, count, target, position);
    }

    private static void Charge(int units) => Meter.Charge(units, 0, 0);
}
