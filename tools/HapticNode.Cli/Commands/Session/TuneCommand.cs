using System.CommandLine;
using HapticNode.App.Nodes;
using HapticNode.App.Tuning;
using HapticNode.Banks;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.Link;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode tune FILE</c>: the file is edited, the panel follows.</summary>
internal static class TuneCommand
{
    private const char Swap = 'x';
    private const char Play = 'p';
    private const char Leave = 'q';

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);

    internal static Command Create(Terminal terminal) => Create(terminal, Console.In);

    internal static Command Create(Terminal terminal, TextReader input)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Bank file that is edited elsewhere." };
        Option<double> reconnect = WatchCommand.Reconnect();
        return SessionCommand.CreateLasting(
            terminal,
            "tune",
            "Send what changes in a bank file as it is saved, and play the cue that changed. The key x swaps between the draft as it was (A) and the file (B), "
            + "p plays again, q leaves. Undo is that of your editor.",
            [file, reconnect],
            call => TuneAsync(call, call.Parsed.GetValue(file)!, new Keys(input), WatchCommand.PatienceOf(call, reconnect)),
            parsed => Check(parsed.GetValue(file)!));
    }

    // A pipe would be empty at the next look, and so the panel's bank.
    private static void Check(FileInfo file)
    {
        if (File.Exists(file.FullName) && !BoundedFile.CanBeReadAgain(file.FullName))
        {
            throw new IOException($"'{file.FullName}' is a pipe: expected a file that can be looked at again and again");
        }

        BankDocument.Read(file.FullName);
    }

    private static async Task<int> TuneAsync(SessionCall call, FileInfo file, Keys keys, TimeSpan patience)
    {
        string? known = null;
        string? seen = null;
        string? told = null;
        await using var follower = new NodeFollower(call.Connection, call.OpenAgain, [], patience);
        BankTuner tuner = await BankTuner.StartAsync(() => follower.Connection, call.Cancellation);
        SayUnlessJson(call, $"Edit {file.Name}; the panel follows. A is the draft as it was, B the file: {Swap} swaps them, {Play} plays again, {Leave} leaves.");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation);
        Task<bool> following = FollowAsync(call, follower, tuner, end.Token);
        while (!following.IsCompleted)
        {
            try
            {
                // An editor that writes in place is seen in the middle of it, and a file that was cut at a line's end is a good bank.
                BankDocument document = BankDocument.Read(file.FullName);
                bool isWhole = document.Text == seen;
                seen = document.Text;
                if (isWhole && document.Text != known)
                {
                    known = document.Text;
                    await TakeAsync(call, tuner, document, end.Token);
                }

                if (await keys.NextAsync(s_look, end.Token) is not char key)
                {
                    continue;
                }

                if (key == Leave)
                {
                    break;
                }

                await DoAsync(call, follower, tuner, key, end.Token);
            }
            catch (LinkException exception)
            {
                // The follower tells what becomes of a link; what the node refuses is told here.
                call.Terminal.Error.WriteLine(exception.Message);
            }
            catch (DocumentException exception) when (seen is not null)
            {
                // Too large, or no text at all: told once, not at every look.
                if (told != exception.Message)
                {
                    told = exception.Message;
                    call.Terminal.Error.WriteLine(told);
                }

                await Task.Delay(s_look, end.Token);
            }
            catch (Exception exception) when (seen is not null && exception is IOException or UnauthorizedAccessException)
            {
                // Some editors take the file away for a moment while they save it, or lock it.
                await Task.Delay(s_look, end.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await end.CancelAsync();
        return await following ? ExitCode.Ok : ExitCode.LinkLost;
    }

    private static async Task TakeAsync(SessionCall call, BankTuner tuner, BankDocument document, CancellationToken cancellation)
    {
        if (document.Problems.Count > 0)
        {
            call.Terminal.Error.WriteLine(string.Join(Environment.NewLine, document.Problems));
            return;
        }

        Show(call, "B", await tuner.TakeAsync(document.ToFile(), cancellation));
    }

    private static async Task DoAsync(SessionCall call, NodeFollower follower, BankTuner tuner, char key, CancellationToken cancellation)
    {
        if (key == Swap)
        {
            IReadOnlyList<BankChange> changes = await tuner.SwapAsync(cancellation);
            Show(call, tuner.HasBefore ? "A" : "B", changes);
        }
        else if (key == Play && tuner.LastCue is { } cue)
        {
            _ = await follower.Connection.SendAsync($"play {cue}", cancellation);
        }
    }

    // True where it was ended, false where the link was lost for good.
    private static async Task<bool> FollowAsync(SessionCall call, NodeFollower follower, BankTuner tuner, CancellationToken end)
    {
        bool isFirst = true;
        await foreach (NodeNews news in follower.FollowAsync(end))
        {
            if (news is NodeNews.Said)
            {
                continue;
            }

            if (!isFirst)
            {
                call.Terminal.Error.WriteLine(WatchCommand.Describe(news));
            }

            if (news is NodeNews.GivenUp)
            {
                return false;
            }

            if (news is NodeNews.Watched && !isFirst)
            {
                await RenewAsync(call, tuner, end);
            }

            isFirst = false;
        }

        return true;
    }

    // What goes wrong here goes wrong with the link, of which the follower tells next, or the node was reset once more.
    private static async Task RenewAsync(SessionCall call, BankTuner tuner, CancellationToken end)
    {
        try
        {
            IReadOnlyList<BankChange> changes = await tuner.RenewAsync(end);
            if (changes.Count > 0)
            {
                Show(call, tuner.HasBefore ? "A" : "B", changes);
            }
        }
        catch (LinkException exception)
        {
            call.Terminal.Error.WriteLine(exception.Message);
        }
    }

    private static void Show(SessionCall call, string side, IReadOnlyList<BankChange> changes)
    {
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Line(new { Side = side, Changes = changes.Select(change => new { Key = change.Key.ToString(), change.Removed, change.Added }) }));
            call.Terminal.Output.Flush();
            return;
        }

        SayUnlessJson(call, $"{side}: {(changes.Count == 0 ? "nothing to change" : string.Join(", ", changes.Select(change => change.Key)))}");
        foreach (string line in changes.SelectMany(change => change.Removed.Select(line => "- " + line).Concat(change.Added.Select(line => "+ " + line))))
        {
            SayUnlessJson(call, line);
        }
    }

    private static void SayUnlessJson(SessionCall call, string text)
    {
        if (!call.Json)
        {
            call.Terminal.Output.WriteLine(text);
            call.Terminal.Output.Flush();
        }
    }
}
