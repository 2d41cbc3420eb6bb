using System.Collections.Concurrent;
using System.Globalization;
using HapticNode.Banks;
using HapticNode.Feel.Comparing;

namespace HapticNode.App.Shaping;

/// <summary>
/// Two versions of each cue. One is the document's, the other is kept beside it in the journal; a swap exchanges them, and is an edit like any other.
/// </summary>
/// <param name="document">The document.</param>
public sealed class CueVersions(StudioDocument document)
{
    private const string Place = "version ";
    private const string Remark = "chosen:";

    private readonly ConcurrentDictionary<string, AbxTest> _tests = new();

    /// <summary>The other version of a cue.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>The version and whether it is A; null where there is none.</returns>
    public CueVersion? OtherOf(string cue)
    {
        if (document.MarkOf(Place + cue) is not { } kept || kept.Lines.Count < 2)
        {
            return null;
        }

        return new CueVersion(kept.Lines[0] == "# A", new BankEntry(BankKey.Cue(cue), [.. kept.Lines.Skip(1)]));
    }

    /// <summary>Keeps what the cue is now as version A, and goes on with it as version B.</summary>
    /// <param name="cue">The cue's name.</param>
    public void Keep(string cue)
    {
        if (document.Text.Content.Find(BankKey.Cue(cue)) is { } entry)
        {
            Put(cue, new CueVersion(true, entry));
            _tests.TryRemove(cue, out _);
        }
    }

    /// <summary>Forgets the other version.</summary>
    /// <param name="cue">The cue's name.</param>
    public void Drop(string cue)
    {
        document.Mark(Place + cue, BankDocument.Parse("", ""));
        _tests.TryRemove(cue, out _);
    }

    /// <summary>Exchanges the versions.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="origin">Who does it.</param>
    /// <returns>What is wrong with the other version now, or null.</returns>
    public string? Swap(string cue, EditOrigin origin)
    {
        if (OtherOf(cue) is not { } other || document.Text.Content.Find(BankKey.Cue(cue)) is not { } now)
        {
            return "There is no other version. Keep this one as A first.";
        }

        // The one that goes is kept before the other comes: whatever happens between, both are there.
        Put(cue, new CueVersion(!other.IsA, now));
        string? problem = document.Edit($"{cue} {(other.IsA ? "A" : "B")}", cue, text => text.With(other.Entry), origin)?.Message;
        if (problem is not null)
        {
            Put(cue, other);
        }

        return problem;
    }

    /// <summary>The blind comparison of a cue's versions, begun where there is none.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>The comparison.</returns>
    public AbxTest TestOf(string cue) => _tests.GetOrAdd(cue, _ => new AbxTest(Random.Shared));

    /// <summary>Keeps in the bank which version was chosen, so that a team remembers.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="day">The day.</param>
    /// <param name="origin">Who chooses.</param>
    /// <returns>Why it could not be kept, or null.</returns>
    public string? Choose(string cue, DateOnly day, EditOrigin origin)
    {
        if (OtherOf(cue) is not { } other)
        {
            return "There is no other version to choose from.";
        }

        string steps = string.Join("; ", other.Entry.Lines.Skip(1).Select(line => line[(cue.Length + 1)..]));
        string count = _tests.TryGetValue(cue, out AbxTest? test) && test.Count > 0
            ? string.Create(CultureInfo.InvariantCulture, $", ABX {test.Right} of {test.Count} right, p={test.Probability:0.000}")
            : "";
        string text = string.Create(CultureInfo.InvariantCulture, $"this over {steps} on {day:yyyy-MM-dd}{count}");
        string fitting = text.Length <= 140 ? text : string.Create(CultureInfo.InvariantCulture, $"this over another on {day:yyyy-MM-dd}{count}");
        return document.Edit($"choice of {cue}", cue, bank => bank.WithRemark(BankKey.Cue(cue), Remark, fitting), origin)?.Message;
    }

    private void Put(string cue, CueVersion version) =>
        document.Mark(Place + cue, BankDocument.Parse("", string.Join('\n', version.Entry.Lines.Prepend(version.IsA ? "# A" : "# B"))));
}
