using System;
using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <content>How a bank takes the place of another, and how cues come and go.</content>
public sealed partial class Bank
{
    /// <summary>Begins as every bank of a panel does: with its lanes and controls, and nothing else.</summary>
    /// <param name="other">A bank of the panel.</param>
    /// <param name="lanes">How many of its lanes are the panel's own.</param>
    /// <param name="controls">How many of its controls are.</param>
    internal void TakePanel(Bank other, int lanes, int controls)
    {
        Lanes.CopyFrom(other.Lanes, lanes);
        Controls.CopyFrom(other.Controls, controls);
        Array.Copy(other.LaneKinds, 0, LaneKinds, 0, lanes);
        Array.Copy(other.ControlKinds, 0, ControlKinds, 0, controls);
        for (int control = 0; control < controls; control++)
        {
            SetDefaults(Base.ControlKinds.OptionsOf(ControlKinds[control]), Section.Control, control);
        }
    }

    /// <summary>Takes over all that another bank has; the steps of this one are left to it.</summary>
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
        Array.Copy(other._options, 0, _options, 0, _options.Length);
        CopyCueOptions(other, 0, 0, CueRows);
    }

    /// <summary>Makes a cue like another one.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="copy">The new one, which has a name and no steps.</param>
    /// <returns>False where its steps do not fit; nothing has changed then.</returns>
    internal bool CopyCue(int cue, int copy)
    {
        int steps = 0;
        for (int lane = 0; lane < MaxLanes; lane++)
        {
            steps += Steps.LengthOf(FirstStep[cue * MaxLanes + lane]);
        }

        if (steps > Steps.Free)
        {
            return false;
        }

        for (int lane = 0; lane < MaxLanes; lane++)
        {
            FirstStep[copy * MaxLanes + lane] = Steps.Copy(FirstStep[cue * MaxLanes + lane]);
        }

        CopyCueOptions(this, cue, copy, 1);
        Measure(copy);
        return true;
    }

    /// <summary>Takes a cue out; those behind it move up.</summary>
    /// <param name="cue">The cue; nothing may use it.</param>
    internal void RemoveCue(int cue)
    {
        ClearSteps(cue);
        Cues.Remove(cue);
        int behind = Cues.Count - cue;
        Array.Copy(FirstStep, (cue + 1) * MaxLanes, FirstStep, cue * MaxLanes, behind * MaxLanes);
        Array.Copy(CueDuration, cue + 1, CueDuration, cue, behind);
        Array.Copy(CueLanes, cue + 1, CueLanes, cue, behind);
        CopyCueOptions(this, cue + 1, cue, behind);

        // The last row's steps belong to the row before it now.
        for (int lane = 0; lane < MaxLanes; lane++)
        {
            FirstStep[Cues.Count * MaxLanes + lane] = StepPool.None;
        }

        ClearSteps(Cues.Count);
        for (int i = 0; i < Bindings.Length; i++)
        {
            if (Bindings[i] > cue && Bindings[i] < Unbound)
            {
                Bindings[i]--;
            }
        }

        for (int action = 0; action < MaxActions; action++)
        {
            for (int slot = Slot.AskAcknowledge; slot <= Slot.AskTimeout; slot++)
            {
                int used = Option(Section.Ask, action, slot);
                SetOption(Section.Ask, action, slot, used > cue ? used - 1 : used);
            }
        }
    }
}
