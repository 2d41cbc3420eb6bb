using System.Globalization;
using HapticNode.Documents.Files;

namespace HapticNode.Captures.Vcd;

/// <summary>
/// A value change dump (IEEE 1364): variables of one bit, and single bits of wide ones. The states x and z leave a channel as it was, as do
/// U, W and - of VHDL, whose H and L are weak 1 and 0; reals and strings are passed over. The recording's zero is the file's time 0.
/// </summary>
internal sealed class VcdFile
{
    private readonly BoundedReader _reader;
    private readonly ChannelRecorder _recorder;
    private readonly decimal _nanosecondsPerTick;
    private readonly Dictionary<string, List<(int Channel, int Place)>> _wanted = [];
    // A word that begins like a state of VHDL is one where the rest of it is an identifier.
    private readonly HashSet<string> _declared;
    private long _time;

    private VcdFile(BoundedReader reader, IReadOnlyList<VcdBit> bits, HashSet<string> declared, decimal nanosecondsPerTick)
    {
        _declared = declared;
        _reader = reader;
        _recorder = new ChannelRecorder([.. bits.Select(bit => bit.Name)]);
        _nanosecondsPerTick = nanosecondsPerTick;
        for (int channel = 0; channel < bits.Count; channel++)
        {
            if (!_wanted.TryGetValue(bits[channel].Identifier, out List<(int, int)>? channels))
            {
                _wanted[bits[channel].Identifier] = channels = [];
            }

            channels.Add((channel, bits[channel].Place));
        }
    }

    /// <summary>Reads channels of a dump.</summary>
    public static Recording Read(string path, IReadOnlyList<string> channels)
    {
        string file = Path.GetFileName(path);
        using BoundedReader reader = BoundedFile.OpenText(path, CaptureLimits.Dump);
        VcdHeader header = new(file, reader);
        header.Read();
        VcdFile dump = new(reader, header.Variables.Find(channels), header.Variables.Identifiers, header.NanosecondsPerTick);
        dump.ReadChanges();
        return dump._recorder.Recording(file, dump._time);
    }

    private void ReadChanges()
    {
        while (_reader.ReadWord() is { } word)
        {
            switch (word[0])
            {
                case '#':
                    MoveTo(word);
                    break;
                case '0' or '1' or 'x' or 'X' or 'z' or 'Z' when word.Length > 1:
                case 'h' or 'H' or 'l' or 'L' or 'u' or 'U' or 'w' or 'W' or '-' when _declared.Contains(word[1..]):
                    Change(word[1..], word.AsSpan(0, 1));
                    break;
                case 'b' or 'B':
                    Change(Identifier(word), word.AsSpan(1));
                    break;
                case 'r' or 'R' or 's' or 'S':
                    Identifier(word);
                    break;
                case '$' when word == "$comment":
                    VcdHeader.ReadBody(_reader, word, isKept: false);
                    break;
                case '$':
                    // $dumpvars, $dumpoff and the like stand around changes that count as all others; so does their $end.
                    break;
                default:
                    throw _reader.Wrong($"'{word[..Math.Min(word.Length, 40)]}' is not a change: expected a time such as #100, or a level and an identifier");
            }
        }
    }

    private string Identifier(string word) => _reader.ReadWord() ?? throw _reader.Wrong($"'{word[..Math.Min(word.Length, 40)]}' has no identifier");

    // A value that is shorter than its variable is filled from the left with 0, or with the x or z that it begins with.
    private void Change(string identifier, ReadOnlySpan<char> value)
    {
        if (!_wanted.TryGetValue(identifier, out List<(int Channel, int Place)>? channels) || value.IsEmpty)
        {
            return;
        }

        foreach ((int channel, int place) in channels)
        {
            char state = place < value.Length ? value[^(place + 1)] : value[0] is 'x' or 'X' or 'z' or 'Z' ? value[0] : '0';
            int? level = state switch { '0' or 'l' or 'L' => 0, '1' or 'h' or 'H' => 1, _ => null };
            if (level is int known && !_recorder.Add(channel, _time, known))
            {
                throw _reader.Wrong(ChannelRecorder.TooMany);
            }
        }
    }

    private void MoveTo(string word)
    {
        if (!decimal.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out decimal tick)
            || RecordedTime.Nanoseconds(tick, _nanosecondsPerTick) is not { } time)
        {
            throw _reader.Wrong(RecordedTime.OutOfRange(word[..Math.Min(word.Length, 40)]));
        }

        _time = time >= _time ? time : throw _reader.Wrong($"the time '{word}' goes back: expected a later one");
    }
}
