using System.Text;
using HapticNode.Core.Base;

namespace HapticNode.Link.Sessions;

/// <summary>What a session has to know about a request.</summary>
/// <param name="OnlyReads">Whether it changes nothing, so that it can be asked again at any time, after a reset too.</param>
/// <param name="TakesLong">Whether the node may think about it for longer than about others.</param>
internal readonly record struct RequestTraits(bool OnlyReads, bool TakesLong)
{
    internal static RequestTraits Of(string text)
    {
        byte[] word = Encoding.ASCII.GetBytes(text.TrimStart().Split(' ', 2)[0]);
        Verb verb = VerbTable.Find(word, 0, word.Length);
        return new RequestTraits(VerbTable.Reads(verb), VerbTable.IsSlow(verb));
    }
}
