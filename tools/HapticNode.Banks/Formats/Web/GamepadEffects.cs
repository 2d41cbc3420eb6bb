using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Web;

/// <summary>Two motors as effects of a game pad, one behind another.</summary>
internal static class GamepadEffects
{
    internal static IEnumerable<JsonNode> Of(Waveform strong, Waveform weak, LossList losses)
    {
        (int End, int Amplitude)[] strongs = [.. Ends(strong)];
        (int End, int Amplitude)[] weaks = [.. Ends(weak)];
        int[] times = [.. strongs.Concat(weaks).Select(stretch => stretch.End).Distinct().Order()];
        int at = 0;
        int delay = 0;
        int first = 0;
        int second = 0;
        foreach (int end in times)
        {
            int strength = At(strongs, ref first, end);
            int weakness = At(weaks, ref second, end);
            if (strength == 0 && weakness == 0)
            {
                delay += end - at;
            }
            else
            {
                yield return new JsonObject
                {
                    ["type"] = "dual-rumble",
                    ["params"] = new JsonObject
                    {
                        ["startDelay"] = delay,
                        ["duration"] = end - at,
                        ["strongMagnitude"] = JsonWriting.Number((double)strength / strong.Full, 3),
                        ["weakMagnitude"] = JsonWriting.Number((double)weakness / weak.Full, 3),
                    },
                };
                delay = 0;
            }

            at = end;
        }

        if (times.Length > 1)
        {
            losses.Add("course", "whole", $"{times.Length} stretches", "a game pad holds one level for each effect; play them one after another");
        }
    }

    private static IEnumerable<(int End, int Amplitude)> Ends(Waveform waveform)
    {
        int at = 0;
        foreach ((int milliseconds, int amplitude) in waveform.Entries)
        {
            at += milliseconds;
            yield return (at, amplitude);
        }
    }

    // The stretch that lasts until a time at least.
    private static int At((int End, int Amplitude)[] stretches, ref int index, int end)
    {
        while (index < stretches.Length && stretches[index].End < end)
        {
            index++;
        }

        return index < stretches.Length ? stretches[index].Amplitude : 0;
    }
}
