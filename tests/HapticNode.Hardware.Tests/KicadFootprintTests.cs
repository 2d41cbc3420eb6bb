using System.Text.RegularExpressions;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

/// <summary>Every footprint exists in KiCad's own library and has a pad for every pin: held against the library where it is installed.</summary>
[TestClass]
public sealed partial class KicadFootprintTests
{
    // Debian's kicad-footprints.
    private const string Library = "/usr/share/kicad/footprints";

    // What KiCad does not have, in hardware/kicad.
    private const string OwnLibrary = "HapticNode";

    public static IEnumerable<object[]> Panels => ShippedPanel.Names.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void Every_pin_meets_a_pad(string name)
    {
        if (!Directory.Exists(Library))
        {
            Assert.Inconclusive($"KiCad's footprints are not in {Library}: apt-get install kicad-footprints.");
        }

        List<string> missing = [];
        foreach (PartType type in ShippedPanel.Load(name).Types.Where(type => type.Footprint.Length > 0))
        {
            string[] words = type.Footprint.Split(':', 2);
            string library = words[0] == OwnLibrary ? RepositoryRoot.PathOf("hardware", "kicad") : Library;
            string file = Path.Combine(library, words[0] + ".pretty", words[1] + ".kicad_mod");
            if (!File.Exists(file))
            {
                missing.Add($"{type.Name}: there is no {type.Footprint}");
                continue;
            }

            HashSet<string> pads = [.. Pad().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)];
            missing.AddRange(type.Pins.Where(pin => !pads.Contains(pin.Pad)).Select(pin => $"{type.Name}: {pin.Name} has no pad {pin.Pad} in {type.Footprint}"));
        }

        Assert.IsEmpty(missing, string.Join('\n', missing));
    }

    [GeneratedRegex("\\(pad \"?([^\" ]*)\"? ")]
    private static partial Regex Pad();
}
