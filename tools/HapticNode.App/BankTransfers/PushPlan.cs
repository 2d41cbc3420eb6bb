using HapticNode.Banks;
using HapticNode.Documents.Problems;

namespace HapticNode.App.BankTransfers;

/// <summary>What a node's draft becomes when a bank file is sent to it.</summary>
public sealed class PushPlan
{
    private PushPlan(string name, IReadOnlyList<string> lines, BankContent draft, BankContent next)
    {
        Name = name;
        Lines = lines;
        Next = next;
        Changes = BankDifference.Between(draft, next);
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>The lines to send.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>What the node shall have in the end.</summary>
    public BankContent Next { get; }

    /// <summary>What changes on the node.</summary>
    public IReadOnlyList<BankChange> Changes { get; }

    /// <summary>The cues and bindings of the node that the file does not have.</summary>
    public IReadOnlyList<string> Vanishing => [.. Changes.Where(change => change.IsLoss).Select(change => change.Key.ToString())];

    /// <summary>The lines that only the node has now.</summary>
    public IReadOnlyList<string> RemovedLines => [.. Changes.SelectMany(change => change.Removed)];

    /// <summary>The lines that the node does not have yet.</summary>
    public IReadOnlyList<string> AddedLines => [.. Changes.SelectMany(change => change.Added)];

    /// <summary>Plans to send a whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="draft">The node's bank as it prints it.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="BankException">The file or the draft cannot be understood.</exception>
    public static PushPlan Of(BankFile file, IReadOnlyList<string> draft) =>
        new(file.Name, file.Lines, BankContent.Of("panel", draft), BankContent.Of(file.Bank));

    /// <summary>Plans to send some cues of a file and to leave all else as it is. The file need not say which lanes there are.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="cues">The names of the cues.</param>
    /// <param name="draft">The node's bank as it prints it.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="BankException">The file does not fit to the node's lanes, has no such cue, or the cues do not fit to the node's bindings.</exception>
    public static PushPlan Of(string name, IReadOnlyList<string> lines, IReadOnlyList<string> cues, IReadOnlyList<string> draft)
    {
        BankContent old = BankContent.Of("panel", draft);
        BankDocument written = BankDocument.Parse(name, string.Join('\n', lines));
        string[] names = [.. written.Keys.Where(key => key.Part == BankPart.Cue).Select(key => key.Name)];
        DocumentProblem[] unknown =
            [.. cues.Where(cue => !names.Contains(cue)).Select(cue => new DocumentProblem(name, 0, 0, "", $"there is no cue '{cue}': {NearestWord.Expected(cue, names)}"))];
        if (unknown.Length > 0)
        {
            throw new BankException(unknown);
        }

        BankContent beside = Beside(name, lines, draft);
        BankContent next = cues.Aggregate(old, (content, cue) => content.With(beside.Find(BankKey.Cue(cue))!));
        return new PushPlan(name, next.ToFile(name).Lines, old, next);
    }

    // The lanes of the node are those that the file's lines are about.
    private static BankContent Beside(string name, IReadOnlyList<string> lines, IReadOnlyList<string> draft)
    {
        try
        {
            return BankContent.Of(name, [.. draft, .. lines]);
        }
        catch (BankException exception)
        {
            throw new BankException([.. exception.Problems.Select(problem => problem with { Line = Math.Max(0, problem.Line - draft.Count) })]);
        }
    }
}
