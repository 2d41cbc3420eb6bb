using HapticNode.Banks.Formats.Ahap;
using HapticNode.Banks.Formats.Android;
using HapticNode.Banks.Formats.Css;
using HapticNode.Banks.Formats.Drv2605;
using HapticNode.Banks.Formats.Haps;
using HapticNode.Banks.Formats.Haptic;
using HapticNode.Banks.Formats.Hapticlabs;
using HapticNode.Banks.Formats.Hjif;
using HapticNode.Banks.Formats.Lottie;
using HapticNode.Banks.Formats.Pulsar;
using HapticNode.Banks.Formats.Rtttl;
using HapticNode.Banks.Formats.Source;
using HapticNode.Banks.Formats.Wave;
using HapticNode.Banks.Formats.Web;

namespace HapticNode.Banks.Formats;

/// <summary>All formats.</summary>
public static class FormatRegistry
{
    /// <summary>The formats, in the order in which a file is tried on them.</summary>
    public static IReadOnlyList<IFormat> All { get; } =
    [
        new HapticFormat(),
        new AhapFormat(),
        new AndroidFormat(),
        new WaveFormat(),
        new HlaFormat(),
        new HapsFormat(),
        new HjifFormat(),
        new LottieFormat(),
        new CssFormat(),
        new PulsarFormat(),
        new GamepadFormat(),
        new WebHapticsFormat(),
        new VibrationFormat(),
        new Drv2605Format(),
        new RtttlFormat(),
        new CArrayFormat(),
        new CurveFormat(),
    ];

    /// <summary>Finds a format by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The format; null where none is called so.</returns>
    public static IFormat? Find(string name) => All.FirstOrDefault(format => format.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds the format of a file by its name and beginning.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The format; null where none takes it.</returns>
    public static IFormat? Recognise(SourceFile file) => All.FirstOrDefault(format => format.Info.Reads && format.Recognises(file));
}
