using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Hjif;

/// <summary>A perception with a lane for each of its channels.</summary>
internal sealed record HjifPerception(int Id, IReadOnlyList<FormLane> Lanes)
{
    private static readonly string[] s_perceptionFields = ["id", "avatar_id", "description", "perception_modality", "channels", "effect_library"];
    private static readonly string[] s_channelFields = ["id", "description", "gain", "mixing_coefficient", "body_part_mask", "bands"];

    internal static HjifPerception? Read(JsonItem item, int index, HashSet<int> avatars, int level, double timescale, LossList losses)
    {
        if (!Has(item, s_perceptionFields, $"perception {index}", losses))
        {
            return null;
        }

        int avatar = item.Whole("avatar_id", int.MinValue, int.MaxValue, "WrongType");
        if (!avatars.Contains(avatar))
        {
            throw item.Require("avatar_id").Problem("UnknownAvatar", $"Avatar id {avatar} of perception {index} does not exist.");
        }

        IReadOnlyList<JsonItem> channels = item.Array("channels").Items;
        int most = level == 1 ? 127 : 65535;
        if (channels.Count > most)
        {
            throw item.Require("channels").Problem("TooManyChannels", $"{channels.Count} channels; level {level} allows {most}");
        }

        string modality = item.OptionalString("perception_modality")!;
        bool isFelt = modality is "Vibrotactile" or "Other" or "Force" or "Pressure" or "Acceleration" or "Velocity" or "Position";
        List<FormLane> lanes = [];
        HashSet<int> ids = [];
        foreach (JsonItem channel in channels)
        {
            if (!Has(channel, s_channelFields, $"channel of perception {index}", losses))
            {
                continue;
            }

            int id = channel.Whole("id", int.MinValue, int.MaxValue, "WrongType");
            if (!ids.Add(id))
            {
                throw channel.Require("id").Problem("DuplicateId", $"Invalid channel id for perception {index}. Id {id} is not unique.");
            }

            FormLane lane = Lane(channel, index, level, timescale, losses);
            if (isFelt)
            {
                lanes.Add(lane);
            }
        }

        if (!isFelt)
        {
            losses.Add("perception", $"perception {index}", modality, "nothing that a motor could play; left out");
        }

        return new HjifPerception(item.Whole("id", int.MinValue, int.MaxValue, "WrongType"), lanes);
    }

    internal static bool Has(JsonItem item, string[] fields, string what, LossList losses)
    {
        string? missing = item.IsObject ? Array.Find(fields, field => item[field] is null) : "object";
        if (missing is not null)
        {
            losses.Add(what.Split(' ')[0], what, missing, "a required field is missing; dropped, as the reference software does");
        }

        return missing is null;
    }

    private static FormLane Lane(JsonItem channel, int perception, int level, double timescale, LossList losses)
    {
        IReadOnlyList<JsonItem> bands = channel.Array("bands").Items;
        int most = level == 1 ? 7 : 63;
        if (bands.Count > most)
        {
            throw channel.Require("bands").Problem("TooManyBands", $"{bands.Count} bands; level {level} allows {most}");
        }

        double gain = channel.Double("gain");
        channel.Double("mixing_coefficient");
        if (gain is not (>= 0 and <= 1))
        {
            losses.Add("gain", $"perception {perception}", LossList.Number(gain), "clamped to 0..1");
        }

        HjifBands read = new(Math.Clamp(gain, 0, 1), timescale, losses);
        foreach (JsonItem band in bands)
        {
            read.Add(band, perception, channel.Whole("id", int.MinValue, int.MaxValue, "WrongType"));
        }

        return new FormLane(LaneKind.Motor, LaneNames.Motor, read.Points, read.Clicks) { TellsClicks = true };
    }
}
