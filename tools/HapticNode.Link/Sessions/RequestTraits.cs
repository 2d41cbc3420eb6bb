namespace HapticNode.Link.Sessions;

/// <summary>What a session has to know about a request.</summary>
/// <param name="OnlyReads">Whether it changes nothing, so that it can be asked again at any time, after a reset too.</param>
/// <param name="TakesLong">Whether the node may think about it for longer than about others.</param>
internal readonly record struct RequestTraits(bool OnlyReads, bool TakesLong)
{
    private static readonly HashSet<string> s_reading = ["help", "schema", "id", "get", "list", "dump", "diff", "stats"];
    private static readonly HashSet<string> s_long = ["save", "revert", "factory", "commit", "schema", "dump", "diff", "id"];

    internal static RequestTraits Of(string text)
    {
        string verb = text.TrimStart().Split(' ', 2)[0];
        return new RequestTraits(s_reading.Contains(verb), s_long.Contains(verb));
    }
}
