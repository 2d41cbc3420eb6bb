namespace HapticNode.Core.Cues.Notation;

/// <summary>How many single-character edits lie between two words (Levenshtein), with all memory held in advance.</summary>
public sealed class EditDistance
{
    private readonly int[] _row = new int[NameTable.MaxLength + 2];

    /// <summary>Counts the edits.</summary>
    /// <param name="a">The bytes of the first word.</param>
    /// <param name="startA">Index of its first byte.</param>
    /// <param name="lengthA">Its length.</param>
    /// <param name="b">The bytes of the second word.</param>
    /// <param name="startB">Index of its first byte.</param>
    /// <param name="lengthB">Its length, at most <see cref="NameTable.MaxLength"/>.</param>
    /// <returns>The number of insertions, deletions and replacements.</returns>
    public int Between(byte[] a, int startA, int lengthA, byte[] b, int startB, int lengthB)
    {
        int[] row = _row;
        for (int j = 0; j <= lengthB; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= lengthA; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            byte left = a[startA + i - 1];
            for (int j = 1; j <= lengthB; j++)
            {
                int edits = diagonal + (left == b[startB + j - 1] ? 0 : 1);
                diagonal = row[j];
                if (diagonal + 1 < edits)
                {
                    edits = diagonal + 1;
                }

                if (row[j - 1] + 1 < edits)
                {
                    edits = row[j - 1] + 1;
                }

                row[j] = edits;
            }
        }

        return row[lengthB];
    }
}
