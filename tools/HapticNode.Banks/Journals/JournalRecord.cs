using System.Text.Json.Serialization;

namespace HapticNode.Banks;

/// <summary>Something that happened to a bank, as a journal keeps it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Begun), "begin")]
[JsonDerivedType(typeof(Edited), "edit")]
[JsonDerivedType(typeof(Undone), "undo")]
[JsonDerivedType(typeof(Redone), "redo")]
[JsonDerivedType(typeof(Marked), "mark")]
internal abstract record JournalRecord
{
    /// <summary>The first record: what there was when the journal began.</summary>
    internal sealed record Begun(int Version, string Text) : JournalRecord;

    /// <summary>Some of the text was replaced; an edit that continues is undone together with the one before.</summary>
    internal sealed record Edited(string Label, int At, string Old, string New, bool Continues) : JournalRecord;

    /// <summary>The last edit was undone.</summary>
    internal sealed record Undone : JournalRecord;

    /// <summary>The edit that was undone last was done again.</summary>
    internal sealed record Redone : JournalRecord;

    /// <summary>A place, such as the file, had this text.</summary>
    internal sealed record Marked(string Place, string Text) : JournalRecord;
}
