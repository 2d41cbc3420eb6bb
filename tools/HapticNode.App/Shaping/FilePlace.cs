using HapticNode.Banks;

namespace HapticNode.App.Shaping;

/// <summary>The bank file: the truth on the disk, which others may edit too. It is written when somebody asks for it, and never over what they wrote.</summary>
public sealed class FilePlace : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StudioDocument _document;
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Looks at a file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file; it need not exist yet.</param>
    public FilePlace(StudioDocument document, string path)
    {
        _document = document;
        Path = path;
        Check();
        document.Changed += OnDocument;
        try
        {
            _watcher = new FileSystemWatcher(System.IO.Path.GetDirectoryName(path)!, System.IO.Path.GetFileName(path));
            _watcher.Changed += (_, _) => Check();
            _watcher.Created += (_, _) => Check();
            _watcher.Deleted += (_, _) => Check();
            _watcher.Renamed += (_, _) => Check();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // Too many watches: the file is looked at before each writing all the same.
        }
    }

    /// <summary>Raised when something about the file has changed, on any thread.</summary>
    public event Action? Changed;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is in it; null where there is none, or none that can be read.</summary>
    public BankDocument? OnDisk { get; private set; }

    /// <summary>Why it cannot be read or used; null where it can, or where there is none.</summary>
    public string? Problem { get; private set; }

    /// <summary>What somebody else wrote to it, to be looked at; null for nothing.</summary>
    public MergeOffer? Offer { get; private set; }

    /// <summary>Whether the file has the document as it is now.</summary>
    public bool IsSaved => OnDisk is { } disk && disk.Text == _document.Text.Text;

    /// <summary>What would be written: how the document differs from the file.</summary>
    public IReadOnlyList<BankChange> Changes =>
        OnDisk is { Problems.Count: 0 } disk ? BankDifference.Between(disk.Content, _document.Text.Content) : [];

    /// <summary>Reads the file again.</summary>
    public void Check()
    {
        lock (_gate)
        {
            string? problem = null;
            try
            {
                OnDisk = File.Exists(Path) ? BankDocument.Read(Path) : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                OnDisk = null;
                problem = exception.Message;
            }

            // Whoever looks meanwhile sees what was before or what is now.
            (Offer, string? wrong) = Compare();
            Problem = problem ?? wrong;
        }

        Changed?.Invoke();
    }

    /// <summary>Writes the document to the file.</summary>
    /// <returns>Why it was not written, or null.</returns>
    public string? Save()
    {
        Check();
        lock (_gate)
        {
            if (Offer is not null || Problem is not null)
            {
                return Problem ?? "Somebody else has changed the file. Look at the difference first.";
            }

            BankDocument text = _document.Text;
            try
            {
                text.Save(Path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return exception.Message;
            }

            OnDisk = text;
            _document.Mark(Places.File, text);
        }

        Changed?.Invoke();
        return null;
    }

    /// <summary>Takes over what was chosen of the file and of the document. The file itself stays as it is.</summary>
    /// <param name="choices">Whose word counts, thing by thing.</param>
    /// <param name="origin">Who chooses.</param>
    public void Merge(IReadOnlyDictionary<BankKey, MergeSide> choices, EditOrigin origin)
    {
        MergeOffer? offer;
        lock (_gate)
        {
            offer = Offer;
        }

        if (offer is not null)
        {
            _document.Edit("merge with the file", null, mine => offer.Merge(mine, choices).Document, origin);
            _document.Mark(Places.File, offer.Theirs);
            Check();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Changed -= OnDocument;
        _watcher?.Dispose();
    }

    private void OnDocument(DocumentChange change) => Changed?.Invoke();

    private (MergeOffer? Offer, string? Problem) Compare()
    {
        BankDocument? known = _document.MarkOf(Places.File);
        if (OnDisk is not { } disk || disk.Text == known?.Text)
        {
            return (null, null);
        }

        if (disk.Text == _document.Text.Text)
        {
            _document.Mark(Places.File, disk);
            return (null, null);
        }

        return disk.Problems.Count > 0
            ? (null, $"The file was changed and is wrong now: {disk.Problems[0]}")
            : (new MergeOffer(Places.File, known ?? disk, disk), null);
    }
}
