using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Haps;

/// <summary>The notes of all melodies, added up.</summary>
internal sealed class HapsMelodies(double gain, LossList losses)
{
    private const double MillisecondsPerSecond = 1000;

    private readonly List<Transient> _clicks = [];
    private readonly List<IReadOnlyList<FormPoint>> _courses = [];

    internal double End { get; private set; }

    internal void Add(JsonItem melody)
    {
        if (melody["m_mute"] is { } mute && mute.Number != 0)
        {
            losses.Add("melody", "m_mute", "muted", "a muted melody; left out");
            return;
        }

        double own = gain * HapsFormat.Gain(melody);
        foreach (JsonItem note in melody.OptionalArray("m_notes"))
        {
            Note(note.As(JsonValueKind.Object, "m_notes", "an array of objects"), own);
            if (_clicks.Count + _courses.Sum(course => course.Count) > FormatLimits.Points)
            {
                throw note.Problem("TooLarge", $"more than {FormatLimits.Points} points; no more are read");
            }
        }
    }

    internal FormLane Lane() => new(LaneKind.Motor, LaneNames.Motor, Courses.Sum(_courses), [.. _clicks.OrderBy(click => click.Milliseconds)]) { TellsClicks = true };

    private void Note(JsonItem note, double gain)
    {
        double start = HapsFormat.Seconds(note, "m_startingPoint");
        double length = HapsFormat.Seconds(note, "m_length");
        double level = gain * HapsFormat.Gain(note);
        End = Math.Max(End, (start + length) * MillisecondsPerSecond);
        JsonItem effect = note.Object("m_hapticEffect");
        if (effect.OptionalObject("m_amplitudeModulation") is not { } amplitude)
        {
            _clicks.Add(HapsFormat.Click(start, level));
            return;
        }

        List<FormPoint> points = [];
        double last = double.MinValue;
        foreach (JsonItem key in amplitude.OptionalArray("m_keyframes"))
        {
            key.As(JsonValueKind.Object, "m_keyframes", "an array of objects");
            double time = key.Double("m_time") * MillisecondsPerSecond;
            if (time < last)
            {
                throw key.Problem("OutOfOrder", FormattableString.Invariant($"time {time / MillisecondsPerSecond} is before {last / MillisecondsPerSecond}"));
            }

            last = Math.Clamp(time, 0, FormatLimits.Milliseconds);
            points.Add(new FormPoint(last, Math.Clamp(key.Double("m_value"), 0, 1) * level));
        }

        // Keyframes have times of the whole effect, and may go on behind the note.
        _courses.Add(Course.Part(points, start * MillisecondsPerSecond, (start + length) * MillisecondsPerSecond));
        if (effect.OptionalObject("m_frequencyModulation") is not null)
        {
            losses.Add("frequency", LossList.Time(start * MillisecondsPerSecond), "m_frequencyModulation", "a motor driven at its resonance has one frequency; left out");
        }
    }
}
