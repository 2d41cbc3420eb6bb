namespace HapticNode.Core.Cues.Notation;

/// <summary>The values of one kind of line: a column for each option slot, a row for each thing that the line describes.</summary>
public sealed class Section
{
    /// <summary>The options of the line.</summary>
    public readonly OptionTable Options;

    /// <summary>The values: first index the slot, second the row.</summary>
    public readonly int[][] Columns;

    /// <summary>Makes a section with all values at their defaults.</summary>
    /// <param name="options">The options of the line.</param>
    /// <param name="rows">How many things it can describe.</param>
    public Section(OptionTable options, int rows)
    {
        Options = options;
        Columns = new int[options.Slots][];
        for (int slot = 0; slot < options.Slots; slot++)
        {
            Columns[slot] = new int[rows];
        }

        for (int slot = 0; slot < options.Slots; slot++)
        {
            Reset(slot);
        }
    }

    /// <summary>Puts the values of a slot to their default.</summary>
    /// <param name="slot">The slot.</param>
    public void Reset(int slot)
    {
        int[] column = Columns[slot];
        int value = Options.Default[slot];
        for (int row = 0; row < column.Length; row++)
        {
            column[row] = value;
        }
    }

    /// <summary>Takes all values from the same section of another bank.</summary>
    /// <param name="other">The other section.</param>
    public void CopyFrom(Section other)
    {
        for (int slot = 0; slot < Columns.Length; slot++)
        {
            System.Array.Copy(other.Columns[slot], 0, Columns[slot], 0, Columns[slot].Length);
        }
    }

    /// <summary>Sets all values of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="values">A value for each slot.</param>
    public void Set(int row, int[] values)
    {
        for (int slot = 0; slot < Columns.Length; slot++)
        {
            Columns[slot][row] = values[slot];
        }
    }
}
