using System.Globalization;

namespace HapticNode.Link.Sessions;

/// <summary>What a node says about itself and its bank: the reply to <c>id</c>.</summary>
public sealed record NodeIdentity
{
    private NodeIdentity(IReadOnlyDictionary<string, string> fields)
    {
        Fields = fields;
    }

    /// <summary>Version of the protocol.</summary>
    public required int Protocol { get; init; }

    /// <summary>CRC-32 of the draft as <c>dump</c> prints it.</summary>
    public required uint Bank { get; init; }

    /// <summary>CRC-32 of the schema, by which it can be kept.</summary>
    public required uint Schema { get; init; }

    /// <summary>Time since the node started, in microseconds.</summary>
    public required long Time { get; init; }

    /// <summary>Generation of the saved bank.</summary>
    public long Generation => long.TryParse(Text("generation"), NumberStyles.None, CultureInfo.InvariantCulture, out long generation) ? generation : 0;

    /// <summary>Version of the firmware.</summary>
    public string Firmware => Text("fw");

    /// <summary>Name of the board.</summary>
    public string Board => Text("board");

    /// <summary>Name of the chip.</summary>
    public string Chip => Text("chip");

    /// <summary>Whether the draft differs from the saved bank.</summary>
    public bool IsDirty => Text("dirty") == "1";

    /// <summary>Whether the node is armed.</summary>
    public bool IsArmed => Text("armed") == "1";

    /// <summary>Why the node is latched; <c>none</c> where it is not.</summary>
    public string Fault => Text("fault");

    /// <summary>All that the node said, also what is not known here.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; }

    /// <summary>Reads the reply to <c>id</c>.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>What it says; null where it is refused or lacks <c>hnp</c>, <c>bank</c>, <c>schema</c> or <c>t</c>.</returns>
    public static NodeIdentity? Of(Reply reply)
    {
        string Field(string name) => reply.Fields.GetValueOrDefault(name, "");

        return reply.Ok
            && int.TryParse(Field("hnp"), NumberStyles.None, CultureInfo.InvariantCulture, out int protocol)
            && uint.TryParse(Field("bank"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint bank)
            && uint.TryParse(Field("schema"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint schema)
            && long.TryParse(Field("t"), NumberStyles.None, CultureInfo.InvariantCulture, out long time)
            ? new NodeIdentity(reply.Fields) { Protocol = protocol, Bank = bank, Schema = schema, Time = time }
            : null;
    }

    private string Text(string name) => Fields.GetValueOrDefault(name, "");
}
