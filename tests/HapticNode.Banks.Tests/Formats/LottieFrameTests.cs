using System.Globalization;
using System.Text.Json;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>Frame by frame a property has the value that lottie-web gives it.</summary>
[TestClass]
public sealed class LottieFrameTests
{
    private const double Tolerance = 0.012;
    private const int FewestFrames = 4;

    [TestMethod]
    public void PropertiesMoveAsInTheReferencePlayer()
    {
        string folder = FormatData.Shared("lottie");
        string file = "";
        int compared = 0;
        double rate = 0;
        foreach (string[] line in File.ReadLines(Path.Combine(folder, "golden-lottie-web-5.13.0.tsv")).Select(line => line.Split('\t')))
        {
            if (line[0] == "#")
            {
                file = Path.Combine(folder, line[1]);
                rate = double.Parse(line[3].Split('=')[1], CultureInfo.InvariantCulture);
            }
            else if (File.Exists(file) && line.Length == 3 && line[1] is "o" or "r" or "s")
            {
                compared += Compare(file, int.Parse(line[0], CultureInfo.InvariantCulture), line[1], rate, line[2].Split(' '));
            }
        }

        Assert.IsGreaterThanOrEqualTo(6, compared);
    }

    // The level of the light is the value but for its unit: a straight line leads from the one to the other.
    private static int Compare(string file, int index, string property, double rate, string[] frames)
    {
        JsonElement[] layers = [.. JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("layers").EnumerateArray()];
        string? name = layers[index].TryGetProperty("nm", out JsonElement text) ? text.GetString() : null;
        if (name is null || layers.Count(layer => layer.TryGetProperty("nm", out JsonElement other) && other.GetString() == name) > 1)
        {
            return 0;
        }

        HapticForm form = FormatData.Read(file, new ReadOptions { Layer = name, Property = property })[0];
        double last = layers[index].GetProperty("op").GetDouble() - JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("ip").GetDouble();
        (double Level, double Value)[] pairs =
        [
            .. frames.Select((word, frame) => (word, frame)).Take(frames.Length - 1).Where(one => one.word != "x" && one.frame < last)
                .Select(one => (Course.LevelAt(form.Lanes[0].Points, (one.frame * 1000 / rate) + 0.001), double.Parse(one.word.Split(',')[0], CultureInfo.InvariantCulture)))
                .Where(pair => pair.Item1 is > 0 and < 1),
        ];
        if (pairs.Length < FewestFrames || pairs.Max(pair => pair.Value) - pairs.Min(pair => pair.Value) < 1e-6)
        {
            return 0;
        }

        double meanLevel = pairs.Average(pair => pair.Level);
        double meanValue = pairs.Average(pair => pair.Value);
        double slope = pairs.Sum(pair => (pair.Level - meanLevel) * (pair.Value - meanValue)) / pairs.Sum(pair => (pair.Value - meanValue) * (pair.Value - meanValue));
        double worst = pairs.Max(pair => Math.Abs(pair.Level - meanLevel - (slope * (pair.Value - meanValue))));
        Assert.IsLessThan(Tolerance, worst, $"{file}, layer {index} '{name}', {property}: {string.Join(' ', pairs.Select(pair => $"{pair.Value}:{pair.Level:0.000}"))}");
        return 1;
    }
}
