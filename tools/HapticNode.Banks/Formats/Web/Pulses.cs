using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Web;

/// <summary>A motor lane as on and off.</summary>
internal static class Pulses
{
    private const int MostPulses = 1001;

    /// <summary>Milliseconds of on and off in turn, beginning with on.</summary>
    internal static List<int> Of(FormLane lane, HapticForm form, double threshold, int shortest, LossList losses)
    {
        Waveform waveform = Waveform.Of(lane, form, WriteOptions.Default with { StepMilliseconds = 1 });
        List<int> entries = [];
        foreach ((int milliseconds, int amplitude) in waveform.Entries)
        {
            bool isOn = amplitude >= threshold * 255;
            bool wasOn = entries.Count % 2 == 1;
            if (entries.Count == 0 && !isOn)
            {
                entries.Add(0);
                entries.Add(milliseconds);
            }
            else if (entries.Count > 0 && isOn == wasOn)
            {
                entries[^1] += milliseconds;
            }
            else
            {
                entries.Add(milliseconds);
            }
        }

        if (waveform.Entries.Any(entry => entry.Amplitude is > 0 and < 255))
        {
            losses.Add("level", "whole", $"{LossList.Number(waveform.Entries.Max(entry => entry.Amplitude) / 2.55)} % at most", $"only on and off; on from {LossList.Number(threshold * 100)} % on");
        }

        if (entries.Count > MostPulses)
        {
            losses.Add("entries", $"entry {MostPulses + 1}", $"{entries.Count - MostPulses} more", "far more than a browser plays; left out");
            entries.RemoveRange(MostPulses, entries.Count - MostPulses);
        }

        // A trailing pause has no effect.
        if (entries.Count % 2 == 0 && entries.Count > 0)
        {
            entries.RemoveAt(entries.Count - 1);
        }

        Drop(entries, shortest, losses);
        return entries.Count == 1 && entries[0] == 0 ? [] : entries;
    }

    /// <summary>Takes the shortest gaps away until there are few enough entries.</summary>
    internal static void Merge(List<int> entries, int most, LossList losses)
    {
        while (entries.Count > most)
        {
            int gap = Enumerable.Range(0, entries.Count / 2).Select(index => (2 * index) + 1).MinBy(index => entries[index]);
            losses.Add("gap", $"entry {gap + 1}", LossList.Time(entries[gap]), $"more than {most} entries; the shortest gaps are closed");
            Close(entries, gap);
        }
    }

    private static void Drop(List<int> entries, int shortest, LossList losses)
    {
        for (int i = 1; i + 1 < entries.Count;)
        {
            if (entries[i] >= shortest || (i == 1 && entries[0] == 0))
            {
                i += 2;
                continue;
            }

            losses.Add("gap", $"entry {i + 1}", LossList.Time(entries[i]), $"a telephone's motor does nothing in less than {shortest} ms; closed");
            Close(entries, i);
        }

        for (int i = 0; i < entries.Count; i += 2)
        {
            if (entries[i] > 0 && entries[i] < shortest)
            {
                losses.Add("pulse", $"entry {i + 1}", LossList.Time(entries[i]), $"a telephone's motor does nothing in less than {shortest} ms; lengthened");
                int more = shortest - entries[i];
                entries[i] = shortest;
                if (i + 1 < entries.Count)
                {
                    entries[i + 1] = Math.Max(1, entries[i + 1] - more);
                }
            }
        }
    }

    private static void Close(List<int> entries, int gap)
    {
        entries[gap - 1] += entries[gap] + entries[gap + 1];
        entries.RemoveRange(gap, 2);
    }
}
