using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <summary>The cues that play: a voice each.</summary>
public sealed class Voices
{
    /// <summary>The most voices.</summary>
    public const int Max = 16;

    /// <summary>The tag of a voice that belongs to no action.</summary>
    public const int NoTag = -1;

    /// <summary>The cue of each voice.</summary>
    public readonly byte[] Cue = new byte[Max];

    /// <summary>How many tracks of each voice play; a voice without tracks is free.</summary>
    public readonly byte[] Tracks = new byte[Max];

    /// <summary>The strength of each voice, up to <see cref="Lanes.One"/>.</summary>
    public readonly short[] Strength = new short[Max];

    /// <summary>The strength of each looping voice from its next pass on.</summary>
    public readonly short[] NextStrength = new short[Max];

    /// <summary>The order in which voices were started, for "the newest".</summary>
    public readonly int[] Serial = new int[Max];

    /// <summary>Whether each voice loops.</summary>
    public readonly bool[] Loops = new bool[Max];

    /// <summary>When each looping voice ends at the latest, in microseconds.</summary>
    public readonly long[] LoopEnd = new long[Max];

    /// <summary>The action that each voice belongs to, or <see cref="NoTag"/>.</summary>
    public readonly sbyte[] Tag = new sbyte[Max];

    /// <summary>When the first looping voice must end, in microseconds; sometimes earlier.</summary>
    public long LoopsEnd = Times.Never;

    /// <summary>How many voices play.</summary>
    public int Active;

    /// <summary>How many voices loop.</summary>
    public int Looping;

    private readonly Bank _bank;
    private int _serial;

    /// <summary>Makes free voices.</summary>
    /// <param name="bank">Says how important and how long each cue is.</param>
    public Voices(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Finds a free voice.</summary>
    /// <returns>The voice, or -1.</returns>
    public int FindFree()
    {
        for (int voice = 0; voice < Max; voice++)
        {
            if (Tracks[voice] == 0)
            {
                return voice;
            }
        }

        return -1;
    }

    /// <summary>Finds the voice that is missed least: of the lowest priority, and of those the oldest.</summary>
    /// <returns>The voice; there must be one that is active.</returns>
    public int FindLeast()
    {
        int least = -1;
        for (int voice = 0; voice < Max; voice++)
        {
            if (Tracks[voice] == 0)
            {
                continue;
            }

            int difference = least < 0 ? -1 : _bank.PriorityOf[Cue[voice]] - _bank.PriorityOf[Cue[least]];
            if (difference < 0 || (difference == 0 && Serial[voice] - Serial[least] < 0))
            {
                least = voice;
            }
        }

        return least;
    }

    /// <summary>Finds <see cref="LoopsEnd"/> anew.</summary>
    public void FindLoopsEnd()
    {
        long end = Times.Never;
        for (int voice = 0; voice < Max; voice++)
        {
            if (Tracks[voice] > 0 && Loops[voice] && LoopEnd[voice] < end)
            {
                end = LoopEnd[voice];
            }
        }

        LoopsEnd = end;
    }

    /// <summary>Frees all voices.</summary>
    public void Clear()
    {
        for (int voice = 0; voice < Max; voice++)
        {
            Tracks[voice] = 0;
        }

        Active = 0;
        Looping = 0;
        LoopsEnd = Times.Never;
    }

    /// <summary>Begins a voice.</summary>
    /// <param name="voice">A free voice.</param>
    /// <param name="cue">Its cue.</param>
    /// <param name="strength">Its strength, up to <see cref="Lanes.One"/>.</param>
    /// <param name="tag">The action that it belongs to, or <see cref="NoTag"/>.</param>
    /// <param name="tracks">How many tracks it will have.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Begin(int voice, int cue, int strength, int tag, int tracks, long now)
    {
        Active++;
        Cue[voice] = (byte)cue;
        Strength[voice] = (short)strength;
        NextStrength[voice] = (short)strength;
        Tag[voice] = (sbyte)tag;
        Tracks[voice] = (byte)tracks;
        Serial[voice] = ++_serial;
        int loop = _bank.LoopOf[cue];
        Loops[voice] = loop > 0;
        if (loop > 0)
        {
            long end = now + loop * 1000L;
            LoopEnd[voice] = end;
            LoopsEnd = end < LoopsEnd ? end : LoopsEnd;
            Looping++;
        }
    }
}
