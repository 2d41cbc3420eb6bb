using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Properties.Storage;

/// <summary>What a node does with its saved bank, in one go.</summary>
internal static class SavedLines
{
    /// <summary>Looks for the saved bank.</summary>
    /// <param name="store">Has the files.</param>
    /// <returns>The saved bank.</returns>
    public static SavedBank Find(BankStore store)
    {
        SavedBank saved = new(store, new LineWriter(), new byte[Limits.MaxLine]);
        saved.BeginFind();
        Finish(saved);
        return saved;
    }

    /// <summary>Saves a bank.</summary>
    /// <param name="saved">The saved bank.</param>
    /// <param name="lines">The bytes of each line.</param>
    /// <returns>False if that failed.</returns>
    public static bool Save(SavedBank saved, byte[][] lines)
    {
        saved.BeginSave();
        Finish(saved);
        foreach (byte[] line in lines)
        {
            saved.AddLine(line, line.Length);
            Finish(saved);
        }

        saved.EndSave();
        Finish(saved);
        return !saved.Failed;
    }

    /// <summary>Reads the saved bank and compares it.</summary>
    /// <param name="saved">The saved bank.</param>
    /// <param name="lines">The bytes of each line.</param>
    /// <returns>True if it is whole and has these lines.</returns>
    public static bool Holds(SavedBank saved, byte[][] lines)
    {
        bool same = true;
        int count = 0;
        saved.BeginRead();
        for (Finish(saved); saved.HasLine; Finish(saved))
        {
            same &= count < lines.Length && saved.Line.AsSpan(0, saved.Length).SequenceEqual(lines[count]);
            count++;
        }

        return same && count == lines.Length && !saved.Failed;
    }

    /// <summary>Turns lines into bytes.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The bytes of each.</returns>
    public static byte[][] Bytes(IEnumerable<string> lines)
    {
        return [.. lines.Select(Encoding.ASCII.GetBytes)];
    }

    private static void Finish(SavedBank saved)
    {
        while (!saved.Step())
        {
        }
    }
}
