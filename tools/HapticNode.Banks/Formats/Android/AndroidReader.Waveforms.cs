using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Android;

/// <content>Amplitudes that are held, and what repeats.</content>
internal sealed partial class AndroidReader
{
    private const double FullAmplitude = 255;

    private void Waveform(AndroidElement waveform, EffectTimeline timeline)
    {
        IReadOnlyList<AndroidElement> children = waveform.Children;
        int repeating = -1;
        for (int i = 0; i < children.Count; i++)
        {
            AndroidElement child = children[i];
            if (repeating >= 0)
            {
                throw child.Unexpected("nothing behind <repeating>");
            }

            if (child.Name == "repeating")
            {
                repeating = i;
                timeline.LoopStart = timeline.Milliseconds;
                IReadOnlyList<AndroidElement> entries = child.Only().Children;
                if (entries.Count == 0)
                {
                    throw child.Problem("EmptyRepeating", "<repeating> is empty");
                }

                Entries(entries, timeline);
            }
            else
            {
                Entries([child], timeline);
            }
        }

        if (timeline.Milliseconds <= 0)
        {
            throw waveform.Problem("ZeroDuration", "<waveform-effect> has no entry that lasts; its total duration must be above 0 ms");
        }
    }

    private void Entries(IReadOnlyList<AndroidElement> entries, EffectTimeline timeline)
    {
        foreach (AndroidElement entry in entries)
        {
            if (entry.Name != "waveform-entry")
            {
                throw entry.Unexpected("<waveform-entry>");
            }

            entry.Only("durationMs", "amplitude").Empty();
            int duration = entry.Whole("durationMs", 0, Never);
            bool isDefault = entry.Require("amplitude") == "default";
            int amplitude = isDefault ? (int)FullAmplitude : Amplitude(entry);
            if (isDefault && duration > 0)
            {
                _losses.Add("amplitude", LossList.Time(timeline.Milliseconds), "default", "the telephone's own strength; taken as 100 %");
            }

            timeline.Hold(duration, amplitude / FullAmplitude);
            Limit(timeline, entry);
        }
    }

    private static int Amplitude(AndroidElement entry)
    {
        string text = entry.Require("amplitude");
        return int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value) && value is >= 0 and <= 255
            ? value
            : throw entry.Wrong("amplitude", text, "a whole number from 0 to 255, or 'default'");
    }

    private void Repeating(AndroidElement effect, EffectTimeline timeline)
    {
        Queue<AndroidElement> children = new(effect.Children);
        if (children.TryPeek(out AndroidElement? preamble) && preamble.Name == "preamble")
        {
            Part(children.Dequeue().Only(), timeline);
        }

        if (!children.TryDequeue(out AndroidElement? repeating))
        {
            throw effect.Problem("MissingRepeating", "<repeating-effect> needs <repeating>");
        }

        if (repeating.Name != "repeating")
        {
            throw repeating.Unexpected("<repeating>");
        }

        timeline.LoopStart = timeline.Milliseconds;
        Part(repeating.Only(), timeline);
        if (children.TryDequeue(out AndroidElement? more))
        {
            throw more.Unexpected("the end of <repeating-effect>");
        }
    }

    private void Part(AndroidElement part, EffectTimeline timeline)
    {
        IReadOnlyList<AndroidElement> children = part.Children;
        double start = timeline.Milliseconds;
        if (children.Count == 0)
        {
            throw part.Problem("EmptyRepeating", $"<{part.Name}> is empty");
        }

        if (children[0].Name != "waveform-entry")
        {
            Simple(children, timeline, "an effect");
            return;
        }

        Entries(children, timeline);
        if (timeline.Milliseconds <= start)
        {
            throw part.Problem("ZeroDuration", $"<{part.Name}> has no entry that lasts; its total duration must be above 0 ms");
        }
    }
}
