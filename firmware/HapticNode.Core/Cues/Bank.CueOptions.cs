using System;
using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <content>The options of the cues: a column each, because a press reads them.</content>
public sealed partial class Bank
{
    /// <summary>The priority of each cue, 0..9.</summary>
    public readonly byte[] PriorityOf = new byte[CueRows];

    /// <summary>The <see cref="CuePolicy"/> of each cue.</summary>
    public readonly byte[] PolicyOf = new byte[CueRows];

    /// <summary>1 for each cue that tells the outcome of an action, which no control event may play.</summary>
    public readonly byte[] OutcomeOf = new byte[CueRows];

    /// <summary>The longest time that each looping cue plays, in milliseconds; 0 for a one-shot cue.</summary>
    public readonly ushort[] LoopOf = new ushort[CueRows];

    /// <summary>1 for each cue whose strength follows a value from 0 to 100.</summary>
    public readonly byte[] GaugeOf = new byte[CueRows];

    private int CueOption(int cue, int slot)
    {
        switch (slot)
        {
            case Slot.CuePriority:
                return PriorityOf[cue];
            case Slot.CuePolicy:
                return PolicyOf[cue];
            case Slot.CueOutcome:
                return OutcomeOf[cue];
            case Slot.CueLoop:
                return LoopOf[cue];
            case Slot.CueGauge:
                return GaugeOf[cue];
            default:
                throw new ArgumentException();
        }
    }

    private void SetCueOption(int cue, int slot, int value)
    {
        switch (slot)
        {
            case Slot.CuePriority:
                PriorityOf[cue] = (byte)value;
                break;
            case Slot.CuePolicy:
                PolicyOf[cue] = (byte)value;
                break;
            case Slot.CueOutcome:
                OutcomeOf[cue] = (byte)value;
                break;
            case Slot.CueLoop:
                LoopOf[cue] = (ushort)value;
                break;
            case Slot.CueGauge:
                GaugeOf[cue] = (byte)value;
                break;
            default:
                throw new ArgumentException();
        }
    }

    // Copies the options of some cues from another bank, or from other rows of this one.
    private void CopyCueOptions(Bank other, int from, int to, int count)
    {
        Array.Copy(other.PriorityOf, from, PriorityOf, to, count);
        Array.Copy(other.PolicyOf, from, PolicyOf, to, count);
        Array.Copy(other.OutcomeOf, from, OutcomeOf, to, count);
        Array.Copy(other.LoopOf, from, LoopOf, to, count);
        Array.Copy(other.GaugeOf, from, GaugeOf, to, count);
    }
}
