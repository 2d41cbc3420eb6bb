using System.Text;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.Banks;

/// <summary>
/// A bank as a person wrote it: the text with its comments, its order and its ends of lines. It does not change; every edit makes a new document in
/// which all lines that the edit is not about are the same, byte by byte. The text may be wrong: <see cref="Problems"/> tells.
/// </summary>
public sealed partial class BankDocument
{
    private readonly IReadOnlyList<BankLine> _lines;
    private readonly LineRoles _roles;
    private readonly Lazy<(BankFile? File, IReadOnlyList<DocumentProblem> Problems)> _read;
    private readonly Lazy<BankContent> _content;

    private BankDocument(string name, IReadOnlyList<BankLine> lines)
    {
        Name = name;
        _lines = lines;
        _roles = new LineRoles(lines);
        _read = new(Check);
        _content = new(() => BankContent.Of(ToFile().Bank));
    }

    /// <summary>What to call it in messages, such as the file's name.</summary>
    public string Name { get; }

    /// <summary>The text, exactly.</summary>
    public string Text => string.Concat(_lines.Select(line => line.Text + line.Ending));

    /// <summary>The lines without their ends.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.Text)];

    /// <summary>All that is wrong with it, in the order of its lines; empty for a good bank.</summary>
    public IReadOnlyList<DocumentProblem> Problems => _read.Value.Problems;

    /// <summary>Everything that some line is about, in the order of the lines.</summary>
    public IReadOnlyList<BankKey> Keys => [.. _roles.Keys];

    /// <summary>What it says.</summary>
    /// <exception cref="BankException">Some line is wrong.</exception>
    public BankContent Content => _content.Value;

    /// <summary>Takes a text, right or wrong.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="text">The text.</param>
    /// <returns>The document.</returns>
    public static BankDocument Parse(string name, string text) => new(name, BankLine.Split(text));

    /// <summary>Reads a file, right or wrong.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">The file is larger than a bank may be, see <see cref="BankFile.Limits"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static BankDocument Read(string path) => Parse(Path.GetFileName(path), BankEncoding.TextOf(BoundedFile.ReadBytes(path, BankFile.Limits)));

    /// <summary>Writes a content as a new text, with a blank line between its cues.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="content">What it is to say.</param>
    /// <returns>The document.</returns>
    public static BankDocument Of(string name, BankContent content)
    {
        var text = new StringBuilder();
        BankPart? before = null;
        foreach (BankEntry entry in content.Entries)
        {
            text.Append(before is not null && (entry.Key.Part != before || before == BankPart.Cue) ? "\n" : "");
            text.AppendJoin("", entry.Lines.Select(line => line + '\n'));
            before = entry.Key.Part;
        }

        return Parse(name, text.ToString());
    }

    /// <summary>The bytes of its file.</summary>
    /// <returns>The bytes; those of a file that was read and not edited are the file's.</returns>
    public byte[] ToBytes() => BankEncoding.BytesOf(Text);

    /// <summary>Writes the file whole or not at all.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">The file cannot be written; one that was there is as before.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => AtomicFile.WriteBytes(path, ToBytes());

    /// <summary>The bank that it says.</summary>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">Some line is wrong.</exception>
    public BankFile ToFile() => _read.Value.File ?? throw new BankException(_read.Value.Problems);

    /// <summary>Makes it say something else with as few other lines as possible: comments, order and writing of all that stays the same stay.</summary>
    /// <param name="content">What it is to say.</param>
    /// <returns>The new document, which says exactly that.</returns>
    /// <exception cref="BankException">The entries of the content do not fit together.</exception>
    public BankDocument With(BankContent content)
    {
        BankFile target = content.ToFile(Name);

        // A line may be given another meaning by a later one, as by the options of an action that two bindings ask for; and an order that served may not any more.
        BankDocument edited = With(_lines, content, target, Problems.Count == 0 ? Content : null);
        edited = edited.Says(content) ? edited : With(edited._lines, content, target);
        return edited.Says(content) ? edited : With(LineSorter.Sort(edited._lines), content, target);
    }

    /// <summary>Replaces an entry, or adds it.</summary>
    /// <param name="entry">The entry, a cue with all its steps.</param>
    /// <returns>The new document.</returns>
    /// <exception cref="BankException">This document is wrong, or the entry does not fit into it.</exception>
    public BankDocument With(BankEntry entry) => With(Content.With(entry));

    /// <summary>
    /// Replaces what a line of the notation is about by that line as it is: a cue's options, all steps of a cue on a lane (a line with a plus is added
    /// behind them), a binding, a setting. Nothing is checked but what the line is about, so that a line may be tried while it is typed.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <returns>The new document.</returns>
    /// <exception cref="ArgumentException">The line is about nothing.</exception>
    public BankDocument With(string line) => Edit(editor => LineEdits.Set(editor, BankLine.Parse(line)));

    /// <summary>
    /// Replaces the steps of a cue on a lane, over as many lines as they need. Nothing is checked, so that steps may be tried while they are typed.
    /// </summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <param name="steps">The steps in the notation, a word each; at least one.</param>
    /// <returns>The new document.</returns>
    public BankDocument WithSteps(string cue, string lane, IReadOnlyList<string> steps) => Edit(editor =>
    {
        foreach (string line in StepLines.Wrap($"{cue}.{lane}", steps, appends: false))
        {
            LineEdits.Set(editor, BankLine.Parse(line));
        }
    });

    /// <summary>Leaves a thing out, a cue with all its steps.</summary>
    /// <param name="key">The thing.</param>
    /// <returns>The new document; the same where there is no such thing. It is wrong where something else needs what was left out.</returns>
    public BankDocument Without(BankKey key) => Edit(editor => LineEdits.Remove(editor, key));

    /// <summary>Leaves the steps of a cue on a lane out.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <returns>The new document; the same where there are none.</returns>
    public BankDocument WithoutSteps(string cue, string lane) => Edit(editor => LineEdits.RemoveSteps(editor, cue, lane));

    /// <summary>Gives a cue another name; bindings and actions follow.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="name">Its new name.</param>
    /// <returns>The new document.</returns>
    /// <exception cref="ArgumentException">There is no such cue, or one that has the new name.</exception>
    /// <exception cref="BankException">This document is wrong, or the new name is.</exception>
    public BankDocument Renamed(string cue, string name)
    {
        RequireFree(cue, name);
        return Edit(editor => CueNaming.Rename(editor, cue, name)).With(CueNaming.Rename(Content, cue, name));
    }

    /// <summary>Makes a cue like another, with its comments, behind it.</summary>
    /// <param name="cue">The name of the cue to copy.</param>
    /// <param name="name">The name of the new one.</param>
    /// <returns>The new document.</returns>
    /// <exception cref="ArgumentException">There is no such cue, or one that has the new name.</exception>
    public BankDocument Copied(string cue, string name)
    {
        RequireFree(cue, name);
        return Edit(editor => CueNaming.Copy(editor, cue, name));
    }

    /// <summary>
    /// Keeps a remark with a thing, as a comment line below its first line. It takes the place of the remark that begins alike.
    /// </summary>
    /// <param name="key">The thing.</param>
    /// <param name="start">How the remark begins, such as <c>lint: allow too-long</c>.</param>
    /// <param name="text">What follows the beginning and a blank; null takes the remark away.</param>
    /// <returns>The new document.</returns>
    /// <exception cref="ArgumentException">There is no such thing, or the remark is not one line of printable ASCII.</exception>
    public BankDocument WithRemark(BankKey key, string start, string? text) => Edit(editor => LineEdits.SetRemark(editor, key, start, text));

    private static BankDocument With(IReadOnlyList<BankLine> lines, BankContent content, BankFile target, BankContent? before = null)
    {
        var editor = new LineEditor(lines);
        new ContentEditor(editor, content, target.Bank, before).Edit();
        return new BankDocument(target.Name, editor.Lines);
    }

    private bool Says(BankContent content) => Problems.Count == 0 && BankDifference.Between(content, Content).Count == 0;

    private BankDocument Edit(Action<LineEditor> edit)
    {
        var editor = new LineEditor(_lines);
        edit(editor);
        return new BankDocument(Name, editor.Lines);
    }

    private void RequireFree(string cue, string name)
    {
        if (_roles.Head(BankKey.Cue(cue)) < 0)
        {
            throw new ArgumentException($"There is no cue {cue}.", nameof(cue));
        }

        if (_roles.Lines(BankKey.Cue(name)).Count > 0)
        {
            throw new ArgumentException($"There is a cue {name} already.", nameof(name));
        }
    }

    private (BankFile? File, IReadOnlyList<DocumentProblem> Problems) Check()
    {
        try
        {
            return (BankFile.Parse(Name, Lines), []);
        }
        catch (BankException exception)
        {
            return (null, exception.Problems);
        }
    }
}
