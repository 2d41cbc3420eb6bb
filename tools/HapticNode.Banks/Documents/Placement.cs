namespace HapticNode.Banks;

/// <summary>Where in a text something new belongs.</summary>
internal sealed class Placement(LineEditor editor, BankContent target)
{
    /// <summary>Whether blank lines stand between the cues.</summary>
    internal bool SetsCuesApart
    {
        get
        {
            int[] heads = [.. editor.Roles.Keys.Where(key => key.Part == BankPart.Cue).Select(editor.Roles.Head).Where(head => head > 0)];
            return heads.Length == 0 || heads.Any(IsApart);
        }
    }

    /// <summary>Finds the place: behind the one that it follows in the content, before what needs it.</summary>
    /// <returns>The index of the line before which it belongs.</returns>
    internal int Of(BankKey key)
    {
        int at = BehindFormer(key) ?? BeforeLatter(key) ?? BehindParts(key.Part);
        return FirstUser(key) is int user && user < at ? user : at;
    }

    // A blank line, and perhaps comments between it and the cue.
    private bool IsApart(int head)
    {
        int above = head - 1;
        while (above > 0 && editor.Lines[above] is { Kind: LineKind.Blank, IsEmpty: false })
        {
            above--;
        }

        return editor.Lines[above].IsEmpty;
    }

    private int? BehindFormer(BankKey key) => Siblings(key)
        .TakeWhile(sibling => sibling != key).Reverse()
        .Select(sibling => editor.Roles.Lines(sibling))
        .FirstOrDefault(lines => lines.Count > 0)?[^1] + 1;

    private int? BeforeLatter(BankKey key) => Siblings(key)
        .SkipWhile(sibling => sibling != key)
        .Select(sibling => editor.Roles.Lines(sibling))
        .FirstOrDefault(lines => lines.Count > 0)?[0];

    private int BehindParts(BankPart part)
    {
        int[] former = [.. editor.Roles.Keys.Where(key => key.Part <= part).SelectMany(editor.Roles.Lines)];
        int[] latter = [.. editor.Roles.Keys.Where(key => key.Part > part).SelectMany(editor.Roles.Lines)];
        return former.Length > 0 ? former.Max() + 1 : latter.Length > 0 ? latter.Min() : editor.Lines.Count;
    }

    private IEnumerable<BankKey> Siblings(BankKey key) => target.Entries.Select(entry => entry.Key).Where(other => other.Part == key.Part);

    private int? FirstUser(BankKey key)
    {
        IEnumerable<int> users = key.Part switch
        {
            BankPart.Lane => editor.Roles.Keys.SelectMany(cue => editor.Roles.Chains(cue)).Where(chain => chain.Key == key.Name).Select(chain => chain.Value[0]),
            BankPart.Control => editor.Roles.Keys.Where(other => other.Part == BankPart.Binding && other.Name == key.Name).Select(editor.Roles.Head),
            BankPart.Cue => target.Entries.Where(entry => entry.Uses(key.Name)).Select(entry => editor.Roles.Head(entry.Key)).Where(head => head >= 0),
            BankPart.Theme or BankPart.Repeats or BankPart.Binding => [],
            _ => throw new InvalidOperationException($"There is no part {key.Part}."),
        };
        return users.Select(user => (int?)user).Min();
    }
}
