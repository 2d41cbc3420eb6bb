using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Ending what plays.</content>
public sealed partial class Player
{
    /// <summary>Ends the voices of an action.</summary>
    /// <param name="tag">The action.</param>
    /// <param name="now">The time in microseconds.</param>
    public void EndTag(int tag, long now)
    {
        Book();
        Lanes.Now = now;
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (track < _tracks.Count && _voices.Tag[_tracks.Voice[track]] == tag)
            {
                dirty |= EndVoice(_tracks.Voice[track], TraceKind.CueEnd, now);
            }
        }

        _mixer.MixAll(dirty);
        FindDue();
    }

    /// <summary>Cuts a cue that is about to be changed; it is then no repeat of what was played before.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    public void CutCue(int cue, long now)
    {
        Book();
        Lanes.Now = now;
        _repeatLimiter.Forget(cue);
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (track < _tracks.Count && _voices.Cue[_tracks.Voice[track]] == cue)
            {
                dirty |= EndVoice(_tracks.Voice[track], TraceKind.CueCut, now);
            }
        }

        _mixer.MixAll(dirty);
        FindDue();
    }

    /// <summary>Cuts everything that plays.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void CutAll(long now)
    {
        Book();
        Lanes.Now = now;
        int dirty = 0;
        while (_tracks.Count > 0)
        {
            dirty |= EndVoice(_tracks.Voice[0], TraceKind.CueCut, now);
        }

        _mixer.MixAll(dirty);
        FindDue();
    }

    private void EndVoices(long now)
    {
        while (_tracks.Count > 0)
        {
            EndVoice(_tracks.Voice[0], TraceKind.CueCut, now);
        }
    }

    private int EndVoice(int voice, TraceKind how, long now)
    {
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (_tracks.Voice[track] == voice)
            {
                dirty |= 1 << _tracks.Lane[track];
                Remove(track, how, now);
            }
        }

        return dirty;
    }

    private void Remove(int track, TraceKind how, long now)
    {
        int voice = _tracks.Voice[track];
        _tracks.Remove(track);
        if (--_voices.Tracks[voice] == 0)
        {
            _voices.Active--;
            if (_voices.Loops[voice])
            {
                _voices.Looping--;
            }

            _trace.Add(how, _voices.Cue[voice], 0, now);
        }
    }
}
