namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>A note of a tune; a pause has no frequency.</summary>
/// <param name="Hertz">The frequency, in hertz; 0 for a pause.</param>
/// <param name="Milliseconds">How long it lasts.</param>
internal readonly record struct RtttlNote(int Hertz, int Milliseconds);

/// <summary>The scale: twelve equal semitones, a of the fourth octave at 440 Hz.</summary>
internal static class Scale
{
    private const int SemitonesPerOctave = 12;
    private const double A4Hertz = 440;
    private const int A4 = 57;

    internal static readonly string[] Names = ["c", "c#", "d", "d#", "e", "f", "f#", "g", "g#", "a", "a#", "b"];

    /// <summary>Semitones above c of octave 0.</summary>
    internal static double SemitoneOf(double hertz) => A4 + (SemitonesPerOctave * Math.Log2(hertz / A4Hertz));

    internal static double HertzOf(double semitone) => A4Hertz * Math.Pow(2, (semitone - A4) / SemitonesPerOctave);

    internal static int Semitone(int note, int octave) => note + (octave * SemitonesPerOctave);

    internal static int OctaveOf(int semitone) => semitone / SemitonesPerOctave;

    internal static string NameOf(int semitone) => Names[semitone % SemitonesPerOctave];
}
