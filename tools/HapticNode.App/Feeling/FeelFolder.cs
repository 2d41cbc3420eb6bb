using HapticNode.Banks.Formats.Wave;
using HapticNode.Documents.Files;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;

namespace HapticNode.App.Feeling;

/// <summary>The files that show what a person would feel.</summary>
public static class FeelFolder
{
    /// <summary>One cue as <c>feel.svg</c> and <c>feel.wav</c>; of several one each, named after it. A page and a summary hold them all.</summary>
    /// <param name="folder">Where to; it is made if it does not exist.</param>
    /// <param name="source">What was asked for.</param>
    /// <param name="cues">What comes of it.</param>
    /// <returns>The names of the files, for people.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(DirectoryInfo folder, FeelSource source, IReadOnlyList<CueResult> cues)
    {
        folder.Create();
        foreach (CueResult cue in cues)
        {
            string name = source.IsOne ? "feel" : cue.Trace.Name;
            AtomicFile.WriteText(PathOf(name + ".svg"), FeelPicture.Draw(cue));
            AtomicFile.WriteBytes(PathOf(name + ".wav"), WaveFile.Encode([FeelSound.Render(cue)], FeelSound.SampleRateHertz));
        }

        AtomicFile.WriteText(PathOf("feel.html"), FeelPage.Write(source.Name, cues, source.Text.LinesAbout));
        AtomicFile.WriteText(PathOf("feel.json"), FeelJson.Write(source.Name, cues) + "\n");
        return source.IsOne ? ["feel.svg", "feel.wav", "feel.html", "feel.json"] : ["feel.html", "feel.json", "NAME.svg", "NAME.wav"];

        string PathOf(string file) => Path.Combine(folder.FullName, file);
    }
}
