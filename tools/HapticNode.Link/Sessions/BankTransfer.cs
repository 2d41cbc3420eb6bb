using System.Globalization;
using HapticNode.Link.Frames;
using Refusal = HapticNode.Core.Base.Refusal;

namespace HapticNode.Link.Sessions;

/// <summary>Takes a whole bank from a node, or puts one there.</summary>
/// <param name="session">The session with the node.</param>
public sealed class BankTransfer(NodeSession session)
{
    /// <summary>The code for lines between <c>begin</c> and <c>commit</c> when the node knows of no <c>begin</c>.</summary>
    private const int NoUpload = (int)Refusal.NoUpload;

    /// <summary>The code for a <c>commit</c> that is not of the lines that the node has.</summary>
    private const int OtherLines = (int)Refusal.UploadDiffers;

    /// <summary>The code for a request that has to wait until nothing plays and no action waits for its answer.</summary>
    private const int Busy = (int)Refusal.Busy;

    /// <summary>How often a transfer that went wrong on its way is begun anew.</summary>
    private const int Restarts = 5;

    // A cue lasts at most 300 ms, and the host may take 2 s over an action unless the bank says otherwise. Whoever tunes a panel touches it.
    private const int BusyRetries = 50;

    private static readonly TimeSpan s_busyPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads the draft.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Its lines, as the node prints them; their checksum was compared.</returns>
    /// <exception cref="NodeRefusedException">The node gives no dump.</exception>
    /// <exception cref="LinkException">The link or the node fails; also where the checksum is wrong each time.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<IReadOnlyList<string>> PullAsync(CancellationToken cancellation = default)
    {
        const string Request = "dump";
        for (int restart = 0; restart <= Restarts; restart++)
        {
            Reply reply = await session.SendAsync(Request, cancellation);
            if (!reply.Ok)
            {
                throw new NodeRefusedException(Request, reply);
            }

            string expected = Crc32.OfLines(reply.DataLines).ToString("X8", CultureInfo.InvariantCulture);
            if (string.Equals(reply.Fields.GetValueOrDefault("crc"), expected, StringComparison.OrdinalIgnoreCase))
            {
                return reply.DataLines;
            }
        }

        throw new LinkException("The bank arrives with a wrong checksum each time.");
    }

    /// <summary>Replaces the draft, all or nothing. It is not saved.</summary>
    /// <param name="lines">The lines of the new bank; comments are left out.</param>
    /// <param name="expectedBank">
    /// CRC-32 of what <c>dump</c> will print then, where it is known: a reset just at the end then need not begin the transfer anew where the node
    /// has that bank already. Null otherwise.
    /// </param>
    /// <param name="progress">Told of each line that the node has accepted, or null.</param>
    /// <param name="cancellation">Ends the transfer; the draft then stays as it was, unless all was sent already.</param>
    /// <returns>A task that ends when the node has the new bank as its draft.</returns>
    /// <exception cref="ArgumentException">A line cannot be sent, such as one that is too long; the message says which.</exception>
    /// <exception cref="NodeRefusedException">The node refuses a line, or the transfer; the draft stays as it was.</exception>
    /// <exception cref="NodeResetException">The node was reset, again and again.</exception>
    /// <exception cref="LinkException">The link fails. The draft stays as it was, unless the reply to the last request was what was lost.</exception>
    /// <exception cref="OperationCanceledException">The transfer was ended.</exception>
    public async Task PushAsync(
        IReadOnlyList<string> lines,
        uint? expectedBank = null,
        IProgress<TransferProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        UploadText upload = UploadText.Of(lines);
        for (int restart = 0; ; restart++)
        {
            try
            {
                await UploadAsync(upload, progress, cancellation);
                return;
            }
            catch (NodeResetException exception)
            {
                // What came before commit is gone with the reset.
                if (exception.Request == upload.Commit && session.Identity.Bank == expectedBank)
                {
                    return;
                }

                if (restart == Restarts)
                {
                    throw;
                }
            }
            catch (NodeRefusedException exception) when (exception.Reply.Code is NoUpload or OtherLines && restart < Restarts)
            {
                // Something came between: a reset that was not noticed, or a line that was damaged so that its checksum still fits.
            }
            catch (Exception exception) when (exception is LinkException or OperationCanceledException)
            {
                await AbortAsync();
                throw;
            }
        }
    }

    private async Task UploadAsync(UploadText upload, IProgress<TransferProgress>? progress, CancellationToken cancellation)
    {
        await RequireAsync("begin", null, cancellation);
        for (int index = 0; index < upload.Lines.Count; index++)
        {
            (int number, string text) = upload.Lines[index];
            await RequireAsync(text, number, cancellation);
            progress?.Report(new TransferProgress(index + 1, upload.Lines.Count));
        }

        await CommitAsync(upload.Commit, cancellation);
    }

    private async Task CommitAsync(string request, CancellationToken cancellation)
    {
        Reply reply = await session.SendAsync(request, cancellation);
        for (int retry = 0; reply.Code == Busy && retry < BusyRetries; retry++)
        {
            await Task.Delay(s_busyPause, session.Time, cancellation);
            reply = await session.SendAsync(request, cancellation);
        }

        if (!reply.Ok)
        {
            throw new NodeRefusedException(request, reply);
        }
    }

    private async Task RequireAsync(string request, int? lineNumber, CancellationToken cancellation)
    {
        Reply reply = await session.SendAsync(request, cancellation);
        if (!reply.Ok)
        {
            throw new NodeRefusedException(request, reply, lineNumber);
        }
    }

    private async Task AbortAsync()
    {
        try
        {
            _ = await session.SendAsync("abort");
        }
        catch (LinkException)
        {
            // What caused the abort is what to tell; and the next upload begins by forgetting this one.
        }
    }
}
