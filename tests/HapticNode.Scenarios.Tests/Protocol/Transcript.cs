using System.Globalization;
using System.Text;
using HapticNode.Core.Base;

namespace HapticNode.Scenarios.Tests.Protocol;

/// <summary>
/// A talk with a node, as it must stay for the tools that are in use: <c>&gt; request</c>, <c>&lt; what the node says</c>,
/// <c>. 250</c> for milliseconds that pass, <c>! 2</c> for a tap on an input line, <c>#</c> for a remark.
/// </summary>
internal static class Transcript
{
    private const string Weak = "*????";
    private const string Strong = "*????????";

    /// <summary>Holds the talk anew.</summary>
    /// <param name="lines">The talk as it was.</param>
    /// <returns>The talk as it is now. Question marks in place of a checksum are filled in.</returns>
    internal static IReadOnlyList<string> Replay(IReadOnlyList<string> lines)
    {
        var node = new PanelNode();
        List<string> talk = [];
        foreach (string line in lines.Where(line => !line.StartsWith('<')))
        {
            string kept = line.StartsWith('>') ? Checked(line) : line;
            talk.Add(kept);
            if (line.StartsWith('>'))
            {
                talk.AddRange(node.Say(kept[2..]).Select(said => "< " + said));
            }
            else if (line.StartsWith('.'))
            {
                node.Wait(int.Parse(line[2..], CultureInfo.InvariantCulture));
            }
            else if (line.StartsWith('!'))
            {
                node.Tap(int.Parse(line[2..], CultureInfo.InvariantCulture));
            }
        }

        return talk;
    }

    private static string Checked(string line)
    {
        string form = line.EndsWith(Strong, StringComparison.Ordinal) ? Strong : line.EndsWith(Weak, StringComparison.Ordinal) ? Weak : "";
        if (form.Length == 0)
        {
            return line;
        }

        byte[] bytes = Encoding.ASCII.GetBytes(line[2..^form.Length]);
        int sum = form == Strong ? Crc32.Update(0, bytes, 0, bytes.Length) : Crc16.Update(Crc16.Initial, bytes, 0, bytes.Length);
        return line[..^form.Length] + "*" + sum.ToString(form == Strong ? "X8" : "X4", CultureInfo.InvariantCulture);
    }
}
