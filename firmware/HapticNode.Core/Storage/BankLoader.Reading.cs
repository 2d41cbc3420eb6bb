namespace HapticNode.Core.Storage;

/// <content>The lines of the saved bank and of the factory's, for whoever wants them.</content>
public sealed partial class BankLoader
{
    /// <summary>Whether <see cref="Read"/> came to a line; false at the end of the bank.</summary>
    public bool HasLine;

    /// <summary>The length of that line, which stands in <see cref="Text"/>.</summary>
    public int Length;

    /// <summary>Whether the bank could not be read to its end: what has been read is not to be used then.</summary>
    public bool ReadFailed;

    // Null while the saved bank is read.
    private FileLines _factoryLines;

    /// <summary>Begins to read the lines of a bank.</summary>
    /// <param name="factory">The factory's, or else the saved one.</param>
    public void BeginRead(bool factory)
    {
        ReadFailed = false;
        _factoryLines = null;
        if (factory)
        {
            Factory.Begin();
            _factoryLines = new FileLines(Factory, Text, false);
        }
        else
        {
            Saved.BeginRead();
        }
    }

    /// <summary>Reads on, a small piece.</summary>
    /// <returns>True at a line and at the end of the bank.</returns>
    public bool Read()
    {
        bool complete = _factoryLines != null ? _factoryLines.Read() || _factoryLines.Failed : Saved.Step();
        if (!complete)
        {
            return false;
        }

        if (_factoryLines == null)
        {
            HasLine = Saved.HasLine;
            Length = Saved.Length;
            ReadFailed = Saved.Failed;
        }
        else if (_factoryLines.Failed)
        {
            // It is the end; the factory's bank cannot be damaged.
            HasLine = false;
            _factoryLines = null;
        }
        else
        {
            HasLine = true;
            Length = _factoryLines.Length;
        }

        return true;
    }
}
