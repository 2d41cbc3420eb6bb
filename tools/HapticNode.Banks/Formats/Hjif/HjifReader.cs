using System.Globalization;
using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Hjif;

/// <summary>
/// Reads a file of ISO/IEC 23090-31 in its JSON form, with the checks and the wording of MPEG's reference software. As that one does, it
/// drops an element that misses a field, and says so.
/// </summary>
internal sealed class HjifReader(SourceFile file)
{
    private const int FirstYear = 2023;
    private const int SimpleTimescale = 1000;
    private const int MostTimescale = 48000;

    private static readonly string[] s_required = ["version", "profile", "level", "date", "description", "timescale", "perceptions", "avatars", "syncs"];

    private readonly LossList _losses = new();

    internal HapticForm Read()
    {
        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        foreach (string name in s_required)
        {
            if (root[name] is null)
            {
                throw root.Problem("MissingField", $"missing required field '{name}'");
            }
        }

        Version(root.Require("version"));
        string profile = root.OptionalString("profile")!;
        if (profile is not ("Main" or "Simple Parametric"))
        {
            throw root.Require("profile").Problem("InvalidProfile", "Invalid profile, possible values are \"Main\" and \"Simple Parametric\"");
        }

        double level = root.Double("level");
        if (level is not (1 or 2))
        {
            throw root.Require("level").Problem("InvalidLevel", "Invalid level, possible values are 1 and 2");
        }

        root.OptionalString("date");
        root.OptionalString("description");
        double timescale = Timescale(root.Require("timescale"), profile);
        HashSet<int> avatars = [0];
        foreach (JsonItem avatar in root.Array("avatars").Items)
        {
            if (avatar["id"] is { IsNumber: true } id)
            {
                avatars.Add((int)Math.Clamp(id.Number, int.MinValue, int.MaxValue));
            }
        }

        root.Array("syncs");
        List<HjifPerception> perceptions = [];
        HashSet<int> ids = [];
        foreach (JsonItem item in root.Array("perceptions").Items)
        {
            if (HjifPerception.Read(item, perceptions.Count, avatars, (int)level, timescale, _losses) is { } perception)
            {
                if (!ids.Add(perception.Id))
                {
                    throw item.Problem("DuplicateId", $"Invalid perception id. Id {perception.Id} is not unique.");
                }

                perceptions.Add(perception);
            }
        }

        return Form(perceptions);
    }

    private HapticForm Form(List<HjifPerception> perceptions)
    {
        FormLane[] lanes = [.. perceptions.SelectMany(perception => perception.Lanes)];
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = lanes[i] with { Name = i == 0 ? LaneNames.Motor : LaneNames.SlowMotor };
        }

        if (lanes.Length > 2)
        {
            _losses.Add("channel", "channel 3", $"{lanes.Length - 2} more", "two motors at most; left out");
        }

        FormLane[] used = [.. lanes.Take(2)];
        double end = used.Select(End).DefaultIfEmpty().Max();
        return new HapticForm(file.Stem, used, end) { Losses = _losses.ToList() };
    }

    private static double End(FormLane lane) =>
        Math.Max(lane.EndMilliseconds, lane.Transients.Select(click => click.Milliseconds + TransientRule.Standard.DriveOf(click.Sharpness)).DefaultIfEmpty().Max());

    private static void Version(JsonItem item)
    {
        const string Wanted = "Invalid version, the value should match the following format: XXXX or XXXX-Y, where XXXX is the year of publication and Y is the amendment number, if any";
        string text = item.As(JsonValueKind.String, "version", "a text").Text;
        string[] parts = text.Split('-');
        bool isWhole = parts.Length <= 2 && parts[0].Length == 4 && Array.TrueForAll(parts, part => part.Length > 0 && part.All(char.IsAsciiDigit));
        if (!isWhole)
        {
            throw item.Problem("InvalidVersion", Wanted);
        }

        if (int.Parse(parts[0], CultureInfo.InvariantCulture) < FirstYear)
        {
            throw item.Problem("InvalidVersion", $"Invalid version, the year should be greater or equal to {FirstYear}");
        }
    }

    private static double Timescale(JsonItem item, string profile)
    {
        double timescale = item.AsDouble("timescale");
        if (profile == "Simple Parametric" && timescale != SimpleTimescale)
        {
            throw item.Problem("InvalidTimescale", $"Invalid timescale. The simple parametric profile only supports a value of {SimpleTimescale}");
        }

        return timescale is >= 1 and <= MostTimescale
            ? timescale
            : throw item.Problem("InvalidTimescale", $"Invalid timescale. The main profile only supports a value lower than or equal to {MostTimescale}");
    }
}
