using System.CommandLine;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>The commands that are one request: <c>id</c>, <c>play</c>, <c>clear</c>, <c>get</c>, <c>set</c>, <c>send</c>, <c>save</c>, <c>revert</c>, <c>factory</c>, <c>diff</c>.</summary>
internal static class RequestCommands
{
    internal static IEnumerable<Command> Create(Terminal terminal)
    {
        yield return Verb(terminal, "id", "Show the node's firmware, panel and state.");
        yield return Words(terminal, "play", "Play a cue.", Cue(), words => "play " + words);
        yield return Verb(terminal, "clear", "Let cues play again after a stop or a fault.");
        yield return Words(terminal, "get", "Show the options of a lane, a control, a cue, the theme or the repeats.", Rest("WHAT", "Such as 'cue click'."), words => "get " + words);
        yield return Words(
            terminal,
            "set",
            "Change some options, or a line of the notation, in the draft: it is felt at the next play.",
            Rest("CHANGE", "Such as 'cue click priority 6', 'click.lra 12:80 6:-80' or 'on ok press play tick'."),
            words => IsNotation(words) ? words : "set " + words);
        yield return Words(terminal, "send", "Send any other request.", Rest("REQUEST", "Such as 'done save', 'quiet on' or 'arm 60'; 'help' lists them."), words => words);
        yield return Save(terminal);
        yield return Verb(terminal, "revert", "Return the draft to the saved bank.");
        yield return Verb(terminal, "factory", "Return the draft to the bank that the firmware carries.");
        yield return Difference(terminal);
    }

    private static Command Verb(Terminal terminal, string verb, string description) =>
        SessionCommand.Create(terminal, verb, description, [], call => RequestAsync(call, verb));

    private static Command Words(Terminal terminal, string name, string description, Argument<string[]> words, Func<string, string> request) =>
        SessionCommand.Create(terminal, name, description, [words], call => RequestAsync(call, request(string.Join(' ', call.Parsed.GetValue(words)!))));

    private static Command Save(Terminal terminal)
    {
        var anyway = new Option<bool>("--anyway") { Description = "Save even if that overwrites a saved bank that the node could not read as a whole." };
        return SessionCommand.Create(
            terminal, "save", "Save the draft to flash.", [anyway], call => RequestAsync(call, call.Parsed.GetValue(anyway) ? "save anyway" : "save"));
    }

    private static Command Difference(Terminal terminal)
    {
        var other = new Argument<string>("OTHER") { Description = "saved, or factory.", DefaultValueFactory = _ => "saved" };
        other.TakesOneOf("saved", "factory");
        return SessionCommand.Create(
            terminal,
            "diff",
            "Show what differs between the draft (+) and the saved bank, or that of the firmware (-).",
            [other],
            call => RequestAsync(call, call.Parsed.GetValue(other) == "factory" ? "diff factory" : "diff"));
    }

    private static async Task<int> RequestAsync(SessionCall call, string request)
    {
        if (RequestLine.ProblemOf(request) is { } problem)
        {
            call.Terminal.Error.WriteLine(problem);
            return ExitCode.Usage;
        }

        Reply reply = await call.Connection.SendAsync(request, call.Cancellation);
        return ReplyView.Write(call.Terminal, request, reply, call.Json);
    }

    private static Argument<string[]> Cue()
    {
        Argument<string[]> cue = Rest("CUE", "Its name.");

        // With a name of its own, help does not ask the node for all that could stand here.
        cue.HelpName = "CUE";
        cue.CompletionSources.Add(CueNames.Complete);
        return cue;
    }

    private static Argument<string[]> Rest(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    // 'set' changes options and leaves the others; steps and bindings have none.
    private static bool IsNotation(string words) =>
        words.StartsWith("on ", StringComparison.Ordinal) || words.Split(' ', 2)[0].Contains('.', StringComparison.Ordinal);
}
