using HapticNode.Link.Sessions;

namespace HapticNode.Link.Sharing;

/// <summary>What a hub says in the name of the node.</summary>
internal static class HubReplies
{
    /// <summary>The code of a request that an upload stands in the way of.</summary>
    private const int UploadOpenCode = 43;

    /// <summary>A greeting as after a reset.</summary>
    internal const string Greeting = "! hello hnp=1";

    /// <summary>Done.</summary>
    internal static Reply Done { get; } = new(true, 0, "", new Dictionary<string, string>(), []);

    /// <summary>Refused because another program has an upload open.</summary>
    internal static Reply UploadOpen { get; } =
        new(false, UploadOpenCode, "another program has an upload open", new Dictionary<string, string>(), []);
}
