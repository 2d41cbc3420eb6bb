using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>An effect of another format as a cue: what it would look like in a bank, and what was lost. Nothing is written yet.</summary>
/// <param name="Name">The cue's name.</param>
/// <param name="Lines">Its lines in the notation.</param>
/// <param name="Milliseconds">How long it lasts; of a looping cue, a pass.</param>
/// <param name="SourceMilliseconds">How long the effect lasts in its file.</param>
/// <param name="ErrorPercent">How far its levels are off the effect at most, in percent of full level; clicks and brakes follow a rule of their own.</param>
/// <param name="Losses">What was lost, one line each.</param>
/// <param name="Bank">A bank with nothing but the lanes and this cue, as its first.</param>
public sealed record ImportedCue(
    string Name,
    IReadOnlyList<string> Lines,
    double Milliseconds,
    double SourceMilliseconds,
    double ErrorPercent,
    IReadOnlyList<Loss> Losses,
    Bank Bank);
