using System;

namespace HapticNode.Core.Cues;

/// <content>Replacing a bank as a whole by another one that shares its steps.</content>
public sealed partial class Bank
{
    /// <summary>Begins with the lanes and controls of another bank, and with no cue and no binding.</summary>
    /// <param name="other">The other bank.</param>
    /// <param name="lanes">How many of its lanes.</param>
    /// <param name="controls">How many of its controls.</param>
    internal void TakeNames(Bank other, int lanes, int controls)
    {
        Lanes.CopyFrom(other.Lanes, lanes);
        Controls.CopyFrom(other.Controls, controls);
        Cues.Count = 0;
        Actions.Count = 0;
        Array.Copy(other.LaneKinds, 0, LaneKinds, 0, lanes);
        Array.Copy(other.ControlKinds, 0, ControlKinds, 0, controls);
        short[] bindings = Bindings;
        for (int i = 0; i < MaxControls * EventRows; i++)
        {
            bindings[i] = Unbound;
        }
    }

    /// <summary>Puts one option of all lines that have it to its default.</summary>
    /// <param name="index">Which option, from 0 through all sections.</param>
    /// <returns>False when there is no such option.</returns>
    internal bool ResetOption(int index)
    {
        int section = 0;
        while (section < Sections.Length && index >= Sections[section].Columns.Length)
        {
            index -= Sections[section++].Columns.Length;
        }

        if (section == Sections.Length)
        {
            return false;
        }

        Sections[section].Reset(index);
        return true;
    }

    /// <summary>Takes everything over from another bank, and leaves it the chains of steps that were in use here.</summary>
    /// <param name="other">A bank with the same pool of steps.</param>
    internal void Exchange(Bank other)
    {
        short[] chains = FirstStep;
        FirstStep = other.FirstStep;
        other.FirstStep = chains;
        Array.Copy(other.CueDuration, 0, CueDuration, 0, CueRows);
        Array.Copy(other.CueLanes, 0, CueLanes, 0, CueRows);
        Array.Copy(other.Bindings, 0, Bindings, 0, Bindings.Length);
        Array.Copy(other.LaneKinds, 0, LaneKinds, 0, MaxLanes);
        Array.Copy(other.ControlKinds, 0, ControlKinds, 0, MaxControls);
        Lanes.CopyFrom(other.Lanes, other.Lanes.Count);
        Controls.CopyFrom(other.Controls, other.Controls.Count);
        Cues.CopyFrom(other.Cues, other.Cues.Count);
        Actions.CopyFrom(other.Actions, other.Actions.Count);
        for (int i = 0; i < Sections.Length; i++)
        {
            Sections[i].CopyFrom(other.Sections[i]);
        }
    }
}
