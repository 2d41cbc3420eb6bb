using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>A node's reply, for people or scripts.</summary>
internal static class ReplyView
{
    /// <summary>Writes a reply.</summary>
    /// <returns>The exit code that goes with it.</returns>
    internal static int Write(Terminal terminal, string request, Reply reply, bool json)
    {
        if (json)
        {
            terminal.Output.WriteLine(SessionJson.Whole(new ReplyDocument(
                request, reply.Ok, reply.Code, reply.Ok ? null : reply.Text, reply.Fields, reply.DataLines)));
        }
        else if (!reply.Ok)
        {
            terminal.Error.WriteLine($"{request}: {Describe(reply)}");
        }
        else if (reply.DataLines.Count == 0)
        {
            terminal.Output.WriteLine(reply);
        }
        else
        {
            foreach (string line in reply.DataLines)
            {
                terminal.Output.WriteLine(line);
            }
        }

        return reply.Ok ? ExitCode.Ok : ExitCode.Refused;
    }

    // "unknown word (err 1 column=6 nearest=click)": what is wrong first, then what a script would look at.
    private static string Describe(Reply reply)
    {
        string fields = string.Concat(reply.Fields.Select(field => $" {field.Key}={field.Value}"));
        return $"{reply.Text} (err {reply.Code}{fields})";
    }
}
