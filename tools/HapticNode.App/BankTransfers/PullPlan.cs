using HapticNode.Banks;
using HapticNode.Documents.Files;

namespace HapticNode.App.BankTransfers;

/// <summary>What a bank file becomes when a node's bank is read into it.</summary>
public sealed class PullPlan
{
    private PullPlan(BankDocument document, bool isNew, IReadOnlyList<BankChange> changes)
    {
        Document = document;
        IsNew = isNew;
        Changes = changes;
    }

    /// <summary>The file as it will be.</summary>
    public BankDocument Document { get; }

    /// <summary>Whether all of it is the node's: there was no file, or it is replaced.</summary>
    public bool IsNew { get; }

    /// <summary>What changes in the file that was there; empty for a new one.</summary>
    public IReadOnlyList<BankChange> Changes { get; }

    /// <summary>What the file has and the node does not: its lines will be gone.</summary>
    public IReadOnlyList<string> Removed => [.. Changes.SelectMany(change => change.Missing)];

    /// <summary>Plans.</summary>
    /// <param name="file">The file; it need not be there.</param>
    /// <param name="lines">The node's bank, as it prints it.</param>
    /// <param name="replaces">Whether to write the node's lines as they are, whatever the file has.</param>
    /// <returns>The plan. Nothing is written yet.</returns>
    /// <exception cref="BankException">The file is wrong, so that nobody can tell what of it would stay.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PullPlan Of(string file, IReadOnlyList<string> lines, bool replaces)
    {
        if (replaces || !BoundedFile.HasContent(file))
        {
            return new PullPlan(BankDocument.Parse(Path.GetFileName(file), string.Concat(lines.Select(line => line + '\n'))), isNew: true, []);
        }

        BankDocument old = BankDocument.Read(file);
        BankContent panel = BankContent.Of("panel", lines);
        IReadOnlyList<BankChange> changes = BankDifference.Between(old.Content, panel);
        return new PullPlan(old.With(panel), isNew: false, changes);
    }
}
