using HapticNode.Banks.Formats.Cues;
using HapticNode.Documents.Files;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Traces;

namespace HapticNode.Cli.Exchange;

/// <summary>An imported cue as a drawing, with the motion that a motor is modelled to make of it.</summary>
internal static class ImportPicture
{
    internal static void Write(string path, ImportedCue cue)
    {
        CueTrace trace = new CuePlayer(cue.Bank).All().First();
        AtomicFile.WriteText(path, FeelPicture.Draw(new CueModel(new FeelSetup([], null)).Run(trace)));
    }
}
