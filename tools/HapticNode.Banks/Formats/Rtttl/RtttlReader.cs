using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>
/// Reads a tune by Nokia's grammar, and beyond it what tunes in the wild have: dots on either side of the octave, h for b, _ for #,
/// capitals, spaces, empty commands. Times are those of the reference player: whole numbers of milliseconds.
/// </summary>
internal sealed partial class RtttlReader(SourceFile file, int start, int end, LossList losses)
{
    private const int SlowestBeat = 10;
    private const int FastestBeat = 2000;
    private const int MillisecondsPerMinute = 60000;
    private const int BeatsPerWhole = 4;

    // A third is no length of the grammar; with a dot it is a half, and tunes in the wild write it so.
    private const int Third = 3;

    private static readonly int[] s_durations = [1, 2, 4, 8, 16, 32, 64, 128];

    private readonly string _text = file.Text();
    private int _at;
    private int _duration = 4;
    private int _durationAt;
    private int _octave = 6;
    private int _beat = 63;

    internal string Name { get; private set; } = "";

    internal List<RtttlNote> Read()
    {
        int controls = Colon(start);
        int commands = Colon(controls + 1);
        Name = _text[start..controls].Trim();
        _at = controls + 1;
        Controls(commands);
        _at = commands + 1;
        List<RtttlNote> notes = [];
        while (_at < end)
        {
            if (Note() is { } note)
            {
                notes.Add(note);
            }

            if (notes.Count > FormatLimits.Points)
            {
                throw Problem(_at, "TooLarge", $"more than {FormatLimits.Points} notes; no more are read");
            }
        }

        return notes;
    }

    private int Colon(int from)
    {
        int colon = _text.IndexOf(':', from, end - from);
        return colon >= 0 ? colon : throw Problem(from, "colon", "a tune needs two colons: name, settings, notes");
    }

    private void Controls(int to)
    {
        while (_at < to)
        {
            int comma = _text.IndexOf(',', _at, to - _at);
            int stop = comma < 0 ? to : comma;
            string part = _text[_at..stop];
            if (part.Trim().Length > 0)
            {
                Control(part, _at);
            }

            _at = stop + 1;
        }
    }

    private void Control(string part, int at)
    {
        int equals = part.IndexOf('=');
        if (equals < 0)
        {
            throw Problem(at, "control", $"'{part.Trim()}' is not a setting; expected are d=, o= and b=");
        }

        string name = part[..equals].Trim().ToLowerInvariant();
        string text = part[(equals + 1)..].Trim();
        int valueAt = at + equals + 1;
        switch (name)
        {
            case "d":
                _duration = Whole(text, valueAt, "duration");
                _durationAt = valueAt;
                Check(_duration is Third ? 1 : _duration, valueAt);
                break;
            case "o":
                _octave = Whole(text, valueAt, "scale");
                _octave = _octave is >= 4 and <= 7 ? _octave : throw Problem(valueAt, "scale", $"octave {_octave}; allowed are 4 to 7");
                break;
            case "b":
                _beat = Whole(text, valueAt, "beat");
                _beat = _beat is >= SlowestBeat and <= FastestBeat ? _beat : throw Problem(valueAt, "beat", $"{_beat} beats a minute; allowed are {SlowestBeat} to {FastestBeat}");
                break;
            default:
                losses.Add("setting", Name, part.Trim(), "a setting that changes no note; left out");
                break;
        }
    }

    private void Check(int duration, int at)
    {
        if (!s_durations.Contains(duration))
        {
            throw Problem(at, "duration", $"duration {duration}; allowed are {string.Join(", ", s_durations)}");
        }
    }

    private int Whole(string text, int at, string rule) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Problem(at, rule, text.Length == 0 ? "a number is missing" : $"'{text}' is not a whole number");

    // A note up to the next comma; null for an empty one and for a letter that is no note.
    private RtttlNote? Note()
    {
        int first = Next();
        if (first >= end || _text[first] == ',')
        {
            if (first < end || (start < end && _text[end - 1] == ','))
            {
                losses.Add("note", Place(first), "empty", "an empty command between two commas; left out");
            }

            _at = first + 1;
            return null;
        }

        int duration = char.IsAsciiDigit(_text[first]) ? Digits() : 0;
        if (duration > 0 || char.IsAsciiDigit(_text[first]))
        {
            Check(duration, first);
        }

        int noteAt = Next();
        char letter = noteAt < end ? char.ToLowerInvariant(_text[noteAt]) : ',';
        if (!char.IsAsciiLetter(letter))
        {
            throw Problem(noteAt, "note", "expected a note: c d e f g a b h, or p for a pause");
        }

        _at = noteAt + 1;
        int semitone = Array.IndexOf(Scale.Names, letter == 'h' ? "b" : letter.ToString());
        if (semitone < 0 && letter != 'p')
        {
            losses.Add("note", Place(noteAt), letter.ToString(), "no note has this letter; left out");
            SkipToComma();
            return null;
        }

        return Sound(letter, semitone, duration);
    }

    private RtttlNote Sound(char letter, int semitone, int duration)
    {
        if (Take('#') || Take('_'))
        {
            semitone++;
            if (letter is 'e' or 'b' or 'h')
            {
                losses.Add("note", Place(_at - 1), letter + "#", "no key of its own; taken as the next semitone");
            }
        }

        int dots = Dots();
        int octaveAt = Next();
        int octave = octaveAt < end && char.IsAsciiDigit(_text[octaveAt]) ? Digits() : _octave;
        octave = octave is >= 3 and <= 8 ? octave : throw Problem(octaveAt, "scale", $"octave {octave}; allowed are 4 to 7");
        dots += Dots();
        int stop = Next();
        if (stop < end && _text[stop] != ',')
        {
            throw Problem(stop, "note", $"'{_text[stop]}' does not belong to a note; a comma ends it");
        }

        _at = stop + 1;
        if (duration == 0)
        {
            Check(_duration is Third && dots > 0 ? 1 : _duration, _durationAt);
            duration = _duration;
        }

        int length = MillisecondsPerMinute / _beat * BeatsPerWhole / duration;
        int sum = length;
        for (int half = length / 2; dots > 0 && half > 0; dots--, half /= 2)
        {
            sum += half;
        }

        return new RtttlNote(letter == 'p' ? 0 : (int)Math.Round(Scale.HertzOf(Scale.Semitone(semitone, octave))), sum);
    }

    private FormatProblemException Problem(int at, string rule, string reason) => file.ProblemAtCharacter(at, rule, reason);
}
