using HapticNode.App.BankTransfers;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Live;

/// <summary>What the panel's draft is, as far as it is known, and the way to make it another.</summary>
/// <param name="form">How the panel has a bank.</param>
internal sealed class PanelDraft(PanelForm form)
{
    private const string Name = "panel";

    // Where the cable falls out while something is sent, the panel has what was before or what was to be.
    private readonly List<BankContent> _ours = [];

    /// <summary>What it is; null where that has to be asked for.</summary>
    internal BankContent? Known { get; private set; }

    /// <summary>The checksum that the panel tells while nobody else has changed its draft; null where it has to be asked for its draft to know.</summary>
    internal uint? Checksum { get; private set; }

    /// <summary>Asks the panel what its draft is.</summary>
    /// <param name="session">The panel.</param>
    /// <param name="document">What it should be.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What is to be chosen from, where the panel has something that nobody here wrote; else null.</returns>
    internal async Task<MergeOffer?> CompareAsync(NodeSession session, StudioDocument document, CancellationToken cancellation)
    {
        IReadOnlyList<string> lines = await new BankTransfer(session).PullAsync(cancellation);
        Checksum = Crc32.OfLines(lines);
        BankContent found = BankContent.Of(Name, lines);
        BankDocument theirs = BankDocument.Of(Name, found);
        BankDocument? marked = document.MarkOf(Places.Panel);
        bool isOurs = IsSame(found, form.Of(document.Text))
            || IsMarked(document, Places.Panel, found)
            || IsMarked(document, Places.Flash, found)
            || _ours.Any(ours => IsSame(found, ours));
        Known = found;
        if (isOurs && !session.Identity.IsDirty)
        {
            // With this it starts anew when its power has been away.
            document.Mark(Places.Flash, theirs);
        }

        return isOurs ? null : new MergeOffer(Places.Panel, marked ?? theirs, theirs);
    }

    /// <summary>Makes the draft another.</summary>
    /// <param name="session">The panel.</param>
    /// <param name="text">What it shall be.</param>
    /// <param name="audition">A cue that is played in place of the text's; null for none.</param>
    /// <param name="played">A cue that is played with it; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it has become another.</returns>
    internal async Task<bool> SendAsync(NodeSession session, BankDocument text, BankEntry? audition, string? played, CancellationToken cancellation)
    {
        BankContent wanted = form.Of(text);
        wanted = audition is null ? wanted : wanted.With(audition);
        IReadOnlyList<BankChange> changes = Between(Known!, wanted);
        IReadOnlyList<string>? lines = DraftEdits.Of(changes);
        if (changes.Count > 0)
        {
            _ours.Clear();
            _ours.AddRange([Known!, wanted]);
        }

        if (lines is null)
        {
            await new BankTransfer(session).PushAsync([.. wanted.Lines], cancellation: cancellation);
            Known = wanted;
            lines = [];
        }

        await SendLinesAsync(session, lines, played is null ? null : $"play {played}", cancellation);

        // What is edited keeps its place in what the panel prints. Where a new thing comes there, or what follows one that went, is the panel's affair.
        BankContent? printed = wanted.InOrderOf(Known!);
        Checksum = printed is null ? null : Crc32.OfLines(printed.Lines);
        Known = printed ?? wanted;
        return changes.Count > 0;
    }

    /// <summary>How a text differs from it.</summary>
    internal IReadOnlyList<BankChange> ChangesTo(BankDocument text) => Known is { } known ? Between(known, form.Of(text)) : [];

    /// <summary>Forgets what it is: the panel has to be asked again.</summary>
    internal void Forget()
    {
        if (Known is { } known)
        {
            _ours.Add(known);
        }

        Known = null;
    }

    private static IReadOnlyList<BankChange> Between(BankContent from, BankContent to) => BankDifference.Between(from, to);

    private bool IsMarked(StudioDocument document, string place, BankContent found) =>
        document.MarkOf(place) is { } marked && IsSame(found, form.Of(marked));

    private static bool IsSame(BankContent one, BankContent other) => Between(one, other).Count == 0;

    // What plays goes out with the last edit. Whether the node plays it is its own affair: something more important may play.
    private static async Task SendLinesAsync(NodeSession session, IReadOnlyList<string> lines, string? play, CancellationToken cancellation)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            Reply reply = play is not null && index == lines.Count - 1
                ? (await session.SendBothAsync(lines[index], play, cancellation)).First
                : await session.SendAsync(lines[index], cancellation);
            if (!reply.Ok)
            {
                throw new NodeRefusedException(lines[index], reply);
            }
        }

        if (play is not null && lines.Count == 0)
        {
            await session.SendAsync(play, cancellation);
        }
    }
}
