using HapticNode.Core.Safety;
using HapticNode.Link;
using HapticNode.Link.Sessions;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.Live;

/// <content>What the panel is asked for.</content>
public sealed partial class PanelLink
{
    private static readonly string s_stop = NodeWords.Of(FaultReason.Stop);

    /// <summary>Asks the node for something.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The reply; null where there is no panel.</returns>
    public async Task<Reply?> AskAsync(string request)
    {
        try
        {
            return Session is { } session ? await session.SendAsync(request, _end.Token) : null;
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Makes all outputs neutral at once; they stay so until <see cref="PlayAsync"/> or <see cref="ClearAsync"/>.</summary>
    /// <returns>A task that ends when the stop is on its way.</returns>
    public async Task StopAsync()
    {
        try
        {
            if (_session is { } session)
            {
                await session.StopAsync(_end.Token);
            }
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException)
        {
            // Without a link there is nobody to stop; the loss is shown.
        }
    }

    /// <summary>Ends a latch, whatever its reason.</summary>
    /// <returns>Why the node refuses, or null.</returns>
    public async Task<string?> ClearAsync()
    {
        Reply? reply = await AskAsync("clear");
        Fault = reply is { Ok: true } ? null : Fault;
        Changed?.Invoke();
        return Refusal(reply);
    }

    /// <summary>Asks the node what it is and how it stands, without waiting for the next time.</summary>
    /// <returns>A task that ends when it has answered, or cannot.</returns>
    public async Task RefreshAsync()
    {
        if (await AskAsync("id") is { Ok: true } && Session is { } session)
        {
            Learn(session.Identity);
            Changed?.Invoke();
        }
    }

    /// <summary>Plays a cue. Whoever plays after a stop means it: the stop is cleared first.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>Why the node refuses, or null.</returns>
    public async Task<string?> PlayAsync(string cue)
    {
        if (Fault == s_stop)
        {
            await ClearAsync();
        }

        return Refusal(await AskAsync($"play {cue}"));
    }

    private static string? Refusal(Reply? reply) => reply is null ? "There is no panel." : reply.Ok ? null : $"The panel refuses: {reply.Text}.";
}
