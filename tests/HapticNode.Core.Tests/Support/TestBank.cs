using HapticNode.Core.Base;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Tests.Support;

/// <summary>A bank, and what a node does with it, in one go.</summary>
public sealed class TestBank
{
    private readonly byte[][] _lines;

    /// <summary>Makes a bank of lines.</summary>
    /// <param name="lines">The lines.</param>
    public TestBank(params string[] lines)
    {
        _lines = new byte[lines.Length][];
        for (int i = 0; i < lines.Length; i++)
        {
            _lines[i] = Ascii.Bytes(lines[i]);
        }
    }

    /// <summary>Makes a saved bank with room for its lines.</summary>
    /// <param name="store">Has the files.</param>
    /// <returns>The saved bank.</returns>
    public static SavedBank Of(BankStore store)
    {
        return new SavedBank(store, new LineWriter(), new byte[Limits.MaxLine]);
    }

    /// <summary>Starts a node as far as its saved bank goes.</summary>
    /// <param name="store">Has the files.</param>
    /// <returns>The saved bank, after it was looked for.</returns>
    public static SavedBank Start(BankStore store)
    {
        SavedBank saved = Of(store);
        saved.BeginFind();
        Finish(saved);
        return saved;
    }

    /// <summary>Works until there is nothing more to do.</summary>
    /// <param name="saved">The saved bank.</param>
    public static void Finish(SavedBank saved)
    {
        while (!saved.Step())
        {
        }
    }

    /// <summary>Saves this bank.</summary>
    /// <param name="saved">The saved bank.</param>
    /// <returns>False if that failed.</returns>
    public bool SaveTo(SavedBank saved)
    {
        saved.BeginSave();
        Finish(saved);
        for (int i = 0; i < _lines.Length; i++)
        {
            saved.AddLine(_lines[i], _lines[i].Length);
            Finish(saved);
        }

        saved.EndSave();
        Finish(saved);
        return !saved.Failed;
    }

    /// <summary>Reads a saved bank.</summary>
    /// <param name="saved">The saved bank.</param>
    /// <returns>True if it is this one, whole.</returns>
    public bool IsIn(SavedBank saved)
    {
        bool same = true;
        int count = 0;
        saved.BeginRead();
        Finish(saved);
        while (saved.HasLine)
        {
            same = same && count < _lines.Length && IsSame(_lines[count], saved);
            count++;
            Finish(saved);
        }

        return same && count == _lines.Length && !saved.Failed;
    }

    private static bool IsSame(byte[] line, SavedBank saved)
    {
        if (line.Length != saved.Length)
        {
            return false;
        }

        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != saved.Line[i])
            {
                return false;
            }
        }

        return true;
    }
}
