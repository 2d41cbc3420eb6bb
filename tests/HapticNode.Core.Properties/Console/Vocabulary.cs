namespace HapticNode.Core.Properties.Console;

/// <summary>The words that hosts use.</summary>
internal static class Vocabulary
{
    /// <summary>The verbs.</summary>
    public static readonly string[] Verbs =
    [
        "play", "stop", "clear", "done", "failed", "busy", "progress", "quiet", "volume", "help", "mute", "selftest", "arm", "disarm", "id",
        "schema", "list", "get", "set", "dump", "diff", "begin", "commit", "abort", "save", "revert", "factory", "stats", "watch", "session",
        "copy", "rename", "delete",
    ];

    /// <summary>The verbs that are carried out again where they are repeated.</summary>
    public static readonly string[] Reads = ["help", "schema", "id", "get", "list", "dump", "diff", "stats"];

    /// <summary>Words that are likely to mean something where another word stands, or to be just beyond what does.</summary>
    public static readonly string[] Words =
    [
        .. Verbs, "lane", "button", "encoder", "cue", "on", "theme", "repeats", "ask", "none", "end", "anyway", "off", "all", "edges", "events", "cues",
        "lanes", "faults", "controls", "actions", "press", "release", "hold", "double", "repeat", "detent", "limit", "motor", "tone", "light",
        "gain", "drive", "heat", "cool", "settle", "detents", "min", "max", "priority", "cut", "mix", "ignore", "outcome", "loop", "gauge",
        "rest", "learned", "x1", "0x", "11", "forward", "reverse", "within", "acknowledge", "confirm", "reject", "timeout", "pitch", "merge", "soften", "floor", "lra", "erm", "red", "click", "long",
        "ok", "dial", "click.lra", "long.erm", "busy.red", "nobody.lra", "click.nothing", ".", "+", "#", "@", "*", "12:100", "0.5:-100",
        "300:1>2~inout", "5:>0@160>12000~decay", "300.1:1", "1:1@159", "5:61@3000", "zzzzzzzzzzzzzzzz", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "-1", "0", "1", "2", "3", "9", "10", "50", "99", "100", "101", "500", "501", "1000", "2000", "2001", "3600", "3601", "60000", "60001",
        "2147483647", "2147483648", "-2147483648", "99999999999999999999", "00000000", "FFFFFFFF", "0.1", "1e3", "0x10",
    ];

    /// <summary>Bytes that are likely to mean something.</summary>
    public const string Bytes = "\n\r\n\u0003\0\t\b\u001b #@*.:>~+-=!09azAF\u007f\u0080\u00ff";
}
