using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Link;
using HapticNode.Link.Sessions;

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
        foreach (string list in new[] { "cues", "lanes", "controls", "actions" })
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
        [] => All(Words.Openers).Concat(Steps()),
        ["set"] => All(Words.Sections).Append("on").Concat(Steps()),
        ["get"] => All(Words.Sections),
        ["set" or "get", .. var words] => After(words),
        [var verb] when s_cueVerbs.Contains(verb) => _names["cues"],
        [var verb] when s_actionVerbs.Contains(verb) => _names["actions"],
        ["list"] => All(Words.Lists),
        ["watch"] => All(Words.Watches),
        ["help"] => All(Words.Openers),
        ["cue"] => _names["cues"],
        ["lane" or "selftest"] => _names["lanes"],
        ["on" or "button" or "encoder"] => _names["controls"],
        ["on", _] => Enumerable.Range(0, ControlKinds.Count).SelectMany(kind => All(ControlKinds.EventsOf((ControlKind)kind))),
        ["on", _, _] => All(Words.Answers),
        ["on", _, _, "play"] => _names["cues"],
        ["on", _, _, "ask"] => _names["actions"],
        _ => [],
    };

    private static IEnumerable<string> All(int list) => Enumerable.Range(0, Words.Count(list)).Select(index => BankFile.WordOf(list, index));

    private IEnumerable<string> Steps() => _names["cues"].SelectMany(cue => _names["lanes"].Select(lane => $"{cue}.{lane}"));
}
