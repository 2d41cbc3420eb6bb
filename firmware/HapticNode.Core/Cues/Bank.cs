using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <summary>
/// Everything that says how a panel answers: its lanes and controls, the cues and their steps, the bindings, theme and the rule for repeats.
/// A bank is read from lines of the notation (by <c>BankParser</c>) and knows no pin.
/// </summary>
public sealed partial class Bank
{
    /// <summary>How many bits a lane's number takes.</summary>
    public const int LaneBits = 3;

    /// <summary>The most lanes.</summary>
    public const int MaxLanes = 1 << LaneBits;

    /// <summary>The most controls.</summary>
    public const int MaxControls = 16;

    /// <summary>The most cues.</summary>
    public const int MaxCues = 40;

    /// <summary>The cue after the last that can be written: the node makes it itself, to try its lanes.</summary>
    public const int SelfTest = MaxCues;

    /// <summary>The most actions that controls can ask the host for.</summary>
    public const int MaxActions = 8;

    /// <summary>The most steps of a cue on one lane.</summary>
    public const int MaxSteps = 32;

    /// <summary>The most steps of all cues together.</summary>
    public const int PoolSize = 320;

    /// <summary>The longest cue, or pass of a looping cue, in microseconds.</summary>
    public const int MaxCueMicroseconds = 300000;

    /// <summary>A binding's value where nothing is bound; less is a cue, <see cref="FirstAsk"/> and up an action.</summary>
    public const int Unbound = 63;

    /// <summary>The value of the binding that asks for action 0.</summary>
    public const int FirstAsk = 64;

    internal const int CueRows = MaxCues + 1;

    /// <summary>The lanes' names.</summary>
    public readonly NameTable Lanes = new NameTable(MaxLanes);

    /// <summary>The controls' names.</summary>
    public readonly NameTable Controls = new NameTable(MaxControls);

    /// <summary>The cues' names.</summary>
    public readonly NameTable Cues = new NameTable(MaxCues, "selftest");

    /// <summary>The names of the actions that bindings ask for.</summary>
    public readonly NameTable Actions = new NameTable(MaxActions);

    /// <summary>The kind of each lane.</summary>
    public readonly LaneKind[] LaneKinds = new LaneKind[MaxLanes];

    /// <summary>The kind of each control.</summary>
    public readonly ControlKind[] ControlKinds = new ControlKind[MaxControls];

    /// <summary>What is bound: index control * <see cref="Base.ControlKinds.EventRows"/> + the row of the event.</summary>
    public readonly byte[] Bindings = new byte[MaxControls * Base.ControlKinds.EventRows];

    /// <summary>The first step of each cue on each lane: index cue * <see cref="MaxLanes"/> + lane.</summary>
    public short[] FirstStep = new short[CueRows * MaxLanes];

    /// <summary>How long each cue lasts (a pass of a looping one), in tenths of a millisecond.</summary>
    public readonly short[] CueDuration = new short[CueRows];

    /// <summary>The lanes that each cue plays on, a bit each.</summary>
    public readonly byte[] CueLanes = new byte[CueRows];

    /// <summary>The steps of all cues. A bank that is to replace this one takes its steps from the same pool.</summary>
    public readonly StepPool Steps;

    /// <summary>Makes an empty bank with all options at their defaults.</summary>
    public Bank()
        : this(new StepPool(PoolSize))
    {
    }

    /// <summary>Makes an empty bank.</summary>
    /// <param name="steps">Where its steps come from.</param>
    public Bank(StepPool steps)
    {
        Steps = steps;
        FirstStep[0] = StepPool.None;
        Spread(FirstStep, 0, 1, FirstStep.Length);
        Bindings[0] = Unbound;
        Spread(Bindings, 0, 1, Bindings.Length);
        ResetOptions();
    }

    /// <summary>Adds a lane of the panel at start-up, with all options at their defaults.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The lane.</returns>
    public int AddLane(string name, LaneKind kind)
    {
        int lane = Lanes.Add(name);
        LaneKinds[lane] = kind;
        return lane;
    }

    /// <summary>Adds a control of the panel at start-up, with all options at their defaults.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The control.</returns>
    public int AddControl(string name, ControlKind kind)
    {
        int control = Controls.Add(name);
        ControlKinds[control] = kind;
        SetDefaults(Base.ControlKinds.OptionsOf(kind), Section.Control, control);
        return control;
    }

    /// <summary>Frees the steps of a cue on every lane.</summary>
    /// <param name="cue">The cue.</param>
    public void ClearSteps(int cue)
    {
        for (int lane = 0; lane < MaxLanes; lane++)
        {
            int at = cue * MaxLanes + lane;
            Steps.Release(FirstStep[at]);
            FirstStep[at] = StepPool.None;
        }

        CueLanes[cue] = 0;
        CueDuration[cue] = 0;
    }

    /// <summary>Sums the durations of a lane's steps.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="lane">The lane.</param>
    /// <returns>Tenths of a millisecond.</returns>
    public int LaneDuration(int cue, int lane)
    {
        int sum = 0;
        for (short step = FirstStep[cue * MaxLanes + lane]; step != StepPool.None; step = Steps.Next[step])
        {
            sum += Steps.Duration[step];
        }

        return sum;
    }

    /// <summary>Finds how long a cue lasts and which lanes it plays on, after its steps have changed.</summary>
    /// <param name="cue">The cue.</param>
    public void Measure(int cue)
    {
        int longest = 0;
        int lanes = 0;
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            int duration = LaneDuration(cue, lane);
            if (duration > 0)
            {
                lanes |= 1 << lane;
            }

            if (duration > longest)
            {
                longest = duration;
            }
        }

        CueDuration[cue] = (short)longest;
        CueLanes[cue] = (byte)lanes;
    }

    /// <summary>Tells whether a cue answers an input: whether some control event plays it, or some action is acknowledged with it.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>True if it does.</returns>
    public bool IsAnswerToInput(int cue)
    {
        byte[] bindings = Bindings;
        int end = Controls.Count * Base.ControlKinds.EventRows;
        for (int i = 0; i < end; i++)
        {
            int bound = bindings[i];
            if (bound == cue || (bound >= FirstAsk && Option(Section.Ask, bound - FirstAsk, Slot.AskAcknowledge) == cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a cue ends an action: as its confirm, reject or timeout.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>True if it does.</returns>
    public bool IsOutcomeOfAction(int cue)
    {
        for (int action = 0; action < Actions.Count; action++)
        {
            for (int slot = Slot.AskConfirm; slot <= Slot.AskTimeout; slot++)
            {
                if (Option(Section.Ask, action, slot) == cue)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Copies the first elements of a part of an array through that whole part: the interpreter takes longer for each by itself.
    private static void Spread(System.Array array, int start, int count, int length)
    {
        for (int done = count; done < length; done *= 2)
        {
            System.Array.Copy(array, start, array, start + done, done < length - done ? done : length - done);
        }
    }
}
