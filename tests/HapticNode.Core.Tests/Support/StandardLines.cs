using HapticNode.Core.Cues;

namespace HapticNode.Core.Tests.Support;

/// <summary>The lines of the standard bank.</summary>
public static class StandardLines
{
    /// <summary>All of them, in their order.</summary>
    public static string[] All
    {
        get
        {
            int count = 0;
            for (int piece = 0; StandardBank.Piece(piece) != null; piece++)
            {
                count += StandardBank.Piece(piece).Split('\n').Length - 1;
            }

            string[] lines = new string[count];
            count = 0;
            for (int piece = 0; StandardBank.Piece(piece) != null; piece++)
            {
                string[] part = StandardBank.Piece(piece).Split('\n');
                for (int i = 0; i < part.Length - 1; i++)
                {
                    lines[count++] = part[i];
                }
            }

            return lines;
        }
    }
}
