using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Core.Console;
using HapticNode.Link.Telemetry;

namespace HapticNode.Link.Sharing;

/// <summary>Which program of a hub watches what, and what the node watches for all of them.</summary>
internal sealed class WatchRates
{
    private static readonly string s_all = NodeWords.Of(Words.Watches, (int)WatchKind.All);
    private static readonly string[] s_kinds = [.. NodeWords.All(Words.Watches).Where(kind => kind != s_all)];

    // What is watched has the place of the record that it brings; the last records are all of this kind.
    private const int Faults = (int)WatchKind.Faults;

    private readonly Lock _gate = new();
    private readonly Dictionary<(HubClient Client, string Kind), int> _wanted = [];
    private readonly Dictionary<string, int> _node = [];

    internal static string Request(string kind, int rate) => string.Create(CultureInfo.InvariantCulture, $"watch {kind} {rate}");

    /// <summary>Notes what a program wants.</summary>
    /// <returns>What the node has to be told; null where it does not know the kind either.</returns>
    internal IReadOnlyList<(string Kind, int Rate)>? Set(HubClient client, string kind, int rate)
    {
        string[] kinds = kind == s_all ? s_kinds : [kind];
        if (!kinds.All(s_kinds.Contains))
        {
            return null;
        }

        lock (_gate)
        {
            foreach (string each in kinds)
            {
                _wanted[(client, each)] = rate;
            }

            return Changes();
        }
    }

    /// <summary>Notes that a program has gone.</summary>
    internal IReadOnlyList<(string Kind, int Rate)> Forget(HubClient client)
    {
        lock (_gate)
        {
            foreach (string kind in s_kinds)
            {
                _wanted.Remove((client, kind));
            }

            return Changes();
        }
    }

    /// <summary>Notes that the node watches nothing.</summary>
    internal void ForgetAll()
    {
        lock (_gate)
        {
            _wanted.Clear();
            _node.Clear();
        }
    }

    /// <summary>Tells whether a program wants a line of telemetry.</summary>
    internal bool Watches(HubClient client, IReadOnlyList<string> words)
    {
        string kind = s_kinds[Math.Min(words is [var record, ..] ? NodeWords.Find(Words.Records, record) ?? Faults : Faults, Faults)];
        lock (_gate)
        {
            return _wanted.GetValueOrDefault((client, kind)) > 0;
        }
    }

    private List<(string Kind, int Rate)> Changes()
    {
        List<(string, int)> changes = [];
        foreach (string kind in s_kinds)
        {
            int rate = _wanted.Where(wanted => wanted.Key.Kind == kind).Select(wanted => wanted.Value).DefaultIfEmpty(0).Max();
            if (_node.GetValueOrDefault(kind) != rate)
            {
                _node[kind] = rate;
                changes.Add((kind, rate));
            }
        }

        return changes;
    }
}
