using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Safety;

namespace HapticNode.Link.Telemetry;

/// <summary>The words that a node says, as the firmware has them.</summary>
public static class NodeWords
{
    private static readonly Dictionary<string, ControlEvent> s_events = Enumerable.Range(0, ControlKinds.Count)
        .SelectMany(kind => EventsOf((ControlKind)kind))
        .ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>Reads a word.</summary>
    /// <param name="list">Its list, see <see cref="Words"/>.</param>
    /// <param name="index">Which word of it.</param>
    /// <returns>The word.</returns>
    public static string Of(int list, int index)
    {
        byte[] bytes = new byte[NameTable.MaxLength];
        return Encoding.ASCII.GetString(bytes, 0, Words.CopyTo(list, index, bytes, 0));
    }

    /// <summary>The word of an event.</summary>
    /// <param name="happened">The event; not <see cref="ControlEvent.None"/>.</param>
    /// <returns>Such as <c>press</c>.</returns>
    public static string Of(ControlEvent happened) =>
        Of(ControlKinds.EventsOf((ControlKind)((int)happened / ControlKinds.EventRows)), ((int)happened & ControlKinds.RowMask) - 1);

    /// <summary>The word of a latch.</summary>
    /// <param name="reason">Its reason.</param>
    /// <returns>Such as <c>stop</c>.</returns>
    public static string Of(FaultReason reason) => Of(Words.Faults, (int)reason);

    /// <summary>All words of a list, in their order.</summary>
    /// <param name="list">The list, see <see cref="Words"/>.</param>
    /// <returns>The words.</returns>
    public static IReadOnlyList<string> All(int list) => [.. Enumerable.Range(0, Words.Count(list)).Select(index => Of(list, index))];

    /// <summary>Looks for a word.</summary>
    /// <param name="list">The list, see <see cref="Words"/>.</param>
    /// <param name="word">The word.</param>
    /// <returns>Its index in the list; null where the list does not have it.</returns>
    public static int? Find(int list, string word)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(word);
        int index = Words.Find(list, bytes, 0, bytes.Length);
        return index < 0 ? null : index;
    }

    /// <summary>What a kind of control can report, in the order of its words.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The events.</returns>
    public static IReadOnlyList<ControlEvent> EventsOf(ControlKind kind) =>
        [.. Enumerable.Range(1, Words.Count(ControlKinds.EventsOf(kind))).Select(row => (ControlEvent)(((int)kind * ControlKinds.EventRows) + row))];

    /// <summary>Reads the word of an event.</summary>
    /// <param name="word">Such as <c>press</c>.</param>
    /// <returns>The event; <see cref="ControlEvent.None"/> where no control reports anything by that word.</returns>
    public static ControlEvent EventOf(string word) => s_events.GetValueOrDefault(word);
}
