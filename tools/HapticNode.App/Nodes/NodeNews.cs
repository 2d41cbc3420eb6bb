using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Nodes;

/// <summary>What becomes known of a node that is followed.</summary>
public abstract record NodeNews
{
    private NodeNews()
    {
    }

    /// <summary>It is watched from now on: at the beginning, after a reset, or after the link was lost.</summary>
    /// <param name="Identity">What it says about itself.</param>
    /// <param name="WasReset">Whether it was reset since it was watched before, so that its clock began anew and unsaved edits are gone.</param>
    public sealed record Watched(NodeIdentity Identity, bool WasReset) : NodeNews;

    /// <summary>It said something: a notice or a record of telemetry.</summary>
    /// <param name="Line">What it said.</param>
    public sealed record Said(ReplyLine Line) : NodeNews;

    /// <summary>The link is lost; what happens until it is watched again nobody knows.</summary>
    /// <param name="Reason">Why, in a sentence.</param>
    public sealed record Lost(string Reason) : NodeNews;

    /// <summary>The link did not come back in time. Nothing more follows.</summary>
    /// <param name="Reason">Why, in a sentence.</param>
    public sealed record GivenUp(string Reason) : NodeNews;
}
