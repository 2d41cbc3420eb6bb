using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <summary>Puts together what several voices want of one lane: motors add up, lights take the strongest, a tone is one voice's alone.</summary>
public sealed class Mixer
{
    private const int MaxLevel = 1000;

    private readonly Bank _bank;
    private readonly Tracks _tracks;
    private readonly Voices _voices;
    private readonly Lanes _lanes;
    private int _hertz;

    /// <summary>Makes a mixer.</summary>
    /// <param name="bank">The kinds of the lanes and the priorities of the cues.</param>
    /// <param name="tracks">What plays.</param>
    /// <param name="voices">Whose tracks they are.</param>
    /// <param name="lanes">Where the mix goes.</param>
    public Mixer(Bank bank, Tracks tracks, Voices voices, Lanes lanes)
    {
        _bank = bank;
        _tracks = tracks;
        _voices = voices;
        _lanes = lanes;
    }

    /// <summary>Mixes several lanes.</summary>
    /// <param name="lanes">The lanes, a bit each.</param>
    public void MixAll(int lanes)
    {
        for (int lane = 0; lane < Bank.MaxLanes && lanes != 0; lane++)
        {
            int bit = 1 << lane;
            if ((lanes & bit) != 0)
            {
                lanes &= ~bit;
                Mix(lane);
            }
        }
    }

    /// <summary>Mixes one lane. Looping voices are heard only where no other plays.</summary>
    /// <param name="lane">The lane.</param>
    public void Mix(int lane)
    {
        int level = LevelOf(lane);
        _lanes.Set(lane, level, _hertz);
    }

    /// <summary>Works out what the voices want of a lane together.</summary>
    /// <param name="lane">The lane.</param>
    /// <returns>The level before gains, in permille; a sum saturates.</returns>
    public int LevelOf(int lane)
    {
        bool loops = _voices.Looping > 0 && OnlyLoopsOn(lane);
        int mix = LaneKinds.Rows[(int)_bank.LaneKinds[lane] * LaneKinds.Width + LaneKinds.Mix];
        int level = 0;
        int first = -1;
        _hertz = 0;
        for (int track = 0; track < _tracks.Count; track++)
        {
            int voice = _tracks.Voice[track];
            if (_tracks.Lane[track] != lane || _voices.Loops[voice] != loops)
            {
                continue;
            }

            int share = _tracks.Level[track] * _voices.Strength[voice] >> 10;
            if (mix == (int)LaneMix.Sum)
            {
                level += share;
            }
            else if (mix == (int)LaneMix.Strongest)
            {
                level = share > level ? share : level;
            }
            else if (first < 0 || GoesBefore(voice, first))
            {
                first = voice;
                level = share;
                _hertz = _tracks.Hertz[track];
            }
        }

        return level > MaxLevel ? MaxLevel : level < -MaxLevel ? -MaxLevel : level;
    }

    private bool OnlyLoopsOn(int lane)
    {
        for (int track = 0; track < _tracks.Count; track++)
        {
            if (_tracks.Lane[track] == lane && !_voices.Loops[_tracks.Voice[track]])
            {
                return false;
            }
        }

        return true;
    }

    private bool GoesBefore(int voice, int other)
    {
        int difference = _bank.PriorityOf[_voices.Cue[voice]] - _bank.PriorityOf[_voices.Cue[other]];
        return difference > 0 || (difference == 0 && _voices.Serial[voice] - _voices.Serial[other] > 0);
    }
}
