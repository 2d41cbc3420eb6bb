using HapticNode.Core.Base;
using HapticNode.Link;
using HapticNode.Link.Sessions;
using HapticNode.Link.Telemetry;

namespace HapticNode.Cli.Commands.Session;

/// <summary>The words that Tab knows in a console: those of the protocol, and the names on the node.</summary>
internal sealed class ConsoleWords
{
    private static readonly string[] s_cueVerbs = ["play", "copy", "rename", "delete"];
    private static readonly string[] s_actionVerbs = ["done", "failed", "busy", "progress"];

    private readonly Dictionary<string, IReadOnlyList<string>> _names;

    private ConsoleWords(Dictionary<string, IReadOnlyList<string>> names)
    {
        _names = names;
    }

    /// <summary>Asks the node for its names.</summary>
    internal static async Task<ConsoleWords> OfAsync(NodeSession session)
    {
        Dictionary<string, IReadOnlyList<string>> names = [];
        foreach (string list in NodeWords.All(Words.Lists))
        {
            try
            {
                names[list] = [.. (await session.SendAsync($"list {list}")).DataLines.Select(line => line.Split(' ')[0])];
            }
            catch (LinkException)
            {
                names[list] = [];
            }
        }

        return new ConsoleWords(names);
    }

    /// <summary>The words that may follow others.</summary>
    internal IEnumerable<string> After(string[] before) => before switch
    {
        [] => NodeWords.All(Words.Openers).Concat(Steps()),
        ["set"] => NodeWords.All(Words.Sections).Append("on").Concat(Steps()),
        ["get"] => NodeWords.All(Words.Sections),
        ["set" or "get", .. var words] => After(words),
        [var verb] when s_cueVerbs.Contains(verb) => _names["cues"],
        [var verb] when s_actionVerbs.Contains(verb) => _names["actions"],
        ["list"] => NodeWords.All(Words.Lists),
        ["watch"] => NodeWords.All(Words.Watches),
        ["help"] => NodeWords.All(Words.Openers),
        ["cue"] => _names["cues"],
        ["lane" or "selftest"] => _names["lanes"],
        ["on" or "button" or "encoder"] => _names["controls"],
        ["on", _] => Enumerable.Range(0, ControlKinds.Count).SelectMany(kind => NodeWords.All(ControlKinds.EventsOf((ControlKind)kind))),
        ["on", _, _] => NodeWords.All(Words.Answers),
        ["on", _, _, "play"] => _names["cues"],
        ["on", _, _, "ask"] => _names["actions"],
        _ => [],
    };

    private IEnumerable<string> Steps() => _names["cues"].SelectMany(cue => _names["lanes"].Select(lane => $"{cue}.{lane}"));
}
