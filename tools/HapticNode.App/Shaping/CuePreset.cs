using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.App.Shaping;

/// <summary>A cue to begin with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it is for.</param>
/// <param name="Words">What it is like.</param>
/// <param name="Lines">Its lines, the <c>cue</c> line first.</param>
public sealed record CuePreset(string Name, string Meaning, string Words, IReadOnlyList<string> Lines)
{
    /// <summary>Makes a cue of it for a bank.</summary>
    /// <param name="name">The new cue's name.</param>
    /// <param name="bank">The bank; lanes that it does not have are left out.</param>
    /// <returns>The cue.</returns>
    public BankEntry For(string name, Bank bank)
    {
        HashSet<string> lanes = [.. Enumerable.Range(0, bank.Lanes.Count).Select(lane => BankFile.NameOf(bank.Lanes, lane))];
        string[] steps = [.. Lines.Skip(1).Select(line => line[(line.IndexOf('.', StringComparison.Ordinal) + 1)..]).Where(line => lanes.Contains(line.Split(' ')[0]))];

        // A panel without any of its lanes gets a push on whatever it has.
        string first = BankFile.NameOf(bank.Lanes, 0);
        string[] played = steps.Length > 0 ? steps : [bank.LaneKinds[0] == LaneKind.Tone ? $"{first} 20:20@2400" : $"{first} 12:60"];
        return new BankEntry(BankKey.Cue(name), [$"cue {name} {Lines[0].Split(' ', 3).ElementAtOrDefault(2)}".TrimEnd(), .. played.Select(line => $"{name}.{line}")]);
    }
}
