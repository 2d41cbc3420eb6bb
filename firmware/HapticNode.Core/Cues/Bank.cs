using HapticNode.Core.Controls;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Cues;

/// <summary>
/// Everything that says how a panel answers: its lanes and controls, the cues and their steps, the bindings, theme and restraint.
/// A bank is read from lines of the notation (see <see cref="BankParser"/>) and knows no pin.
/// </summary>
public sealed partial class Bank
{
    /// <summary>The most lanes.</summary>
    public const int MaxLanes = 8;

    /// <summary>The most controls.</summary>
    public const int MaxControls = 16;

    /// <summary>The most cues.</summary>
    public const int MaxCues = 64;

    /// <summary>The cue after the last that can be written: the node makes it itself, to try its lanes.</summary>
    public const int SelfTest = MaxCues;

    /// <summary>The most actions that controls can ask the host for.</summary>
    public const int MaxActions = 8;

    /// <summary>The most steps of a cue on one lane.</summary>
    public const int MaxSteps = 32;

    /// <summary>The most steps of all cues together.</summary>
    public const int PoolSize = 768;

    /// <summary>The longest cue, or pass of a looping cue, in microseconds.</summary>
    public const int MaxCueMicroseconds = 300000;

    /// <summary>Rows of the binding table for each control: one for each <see cref="ControlEvent"/>.</summary>
    public const int EventRows = 8;

    /// <summary>A binding's value where nothing is bound; 0..63 is a cue, <see cref="FirstAsk"/> and up an action.</summary>
    public const short Unbound = -1;

    /// <summary>The value of the binding that asks for action 0.</summary>
    public const short FirstAsk = 128;

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

    /// <summary>What is bound: index control * <see cref="EventRows"/> + event.</summary>
    public readonly short[] Bindings = new short[MaxControls * EventRows];

    /// <summary>The first step of each cue on each lane: index cue * <see cref="MaxLanes"/> + lane.</summary>
    public short[] FirstStep = new short[CueRows * MaxLanes];

    /// <summary>How long each cue lasts (a pass of a looping one), in microseconds.</summary>
    public readonly int[] CueDuration = new int[CueRows];

    /// <summary>The lanes that each cue plays on, a bit each.</summary>
    public readonly int[] CueLanes = new int[CueRows];

    /// <summary>The steps of all cues. A bank that is to replace this one takes its steps from the same pool.</summary>
    public readonly StepPool Steps;

    /// <summary>Options of the lines <c>lane NAME motor</c>, <c>tone</c> and <c>light</c>, by <see cref="LaneKind"/>.</summary>
    public readonly Section[] LaneOptions =
    {
        new Section(OptionTables.Motor, MaxLanes), new Section(OptionTables.Tone, MaxLanes), new Section(OptionTables.Light, MaxLanes),
    };

    /// <summary>Options of the line <c>button NAME</c>.</summary>
    public readonly Section ButtonOptions = new Section(OptionTables.Button, MaxControls);

    /// <summary>Options of the line <c>encoder NAME</c>.</summary>
    public readonly Section EncoderOptions = new Section(OptionTables.Encoder, MaxControls);

    /// <summary>Options of the line <c>cue NAME</c>.</summary>
    public readonly Section CueOptions = new Section(OptionTables.Cue, CueRows);

    /// <summary>Options of <c>ask ACTION</c>.</summary>
    public readonly Section AskOptions = new Section(OptionTables.Ask, MaxActions);

    /// <summary>Options of the line <c>theme</c>.</summary>
    public readonly Section ThemeOptions = new Section(OptionTables.Theme, 1);

    /// <summary>Options of the line <c>repeats</c>.</summary>
    public readonly Section RepeatOptions = new Section(OptionTables.Repeats, 1);

    /// <summary>All options, by the kind of line that they belong to.</summary>
    public readonly Section[] Sections;

    /// <summary>The priority of each cue, 0..9.</summary>
    public readonly int[] PriorityOf;

    /// <summary>The <see cref="CuePolicy"/> of each cue.</summary>
    public readonly int[] PolicyOf;

    /// <summary>1 for each cue that tells the outcome of an action, which no control event may play.</summary>
    public readonly int[] OutcomeOf;

    /// <summary>The longest time that each looping cue plays, in milliseconds; 0 for a one-shot cue.</summary>
    public readonly int[] LoopOf;

    /// <summary>1 for each cue whose strength follows a value from 0 to 100.</summary>
    public readonly int[] GaugeOf;

    /// <summary>Makes an empty bank.</summary>
    public Bank()
        : this(new StepPool(PoolSize))
    {
    }

    /// <summary>Makes an empty bank that shares its steps with another one.</summary>
    /// <param name="steps">The steps.</param>
    public Bank(StepPool steps)
    {
        Steps = steps;
        Sections = new Section[]
        {
            LaneOptions[0], LaneOptions[1], LaneOptions[2], ButtonOptions, EncoderOptions, CueOptions, AskOptions, ThemeOptions, RepeatOptions,
        };
        PriorityOf = CueOptions.Columns[Slot.CuePriority];
        PolicyOf = CueOptions.Columns[Slot.CuePolicy];
        OutcomeOf = CueOptions.Columns[Slot.CueOutcome];
        LoopOf = CueOptions.Columns[Slot.CueLoop];
        GaugeOf = CueOptions.Columns[Slot.CueGauge];
        for (int i = 0; i < Bindings.Length; i++)
        {
            Bindings[i] = Unbound;
        }

        for (int i = 0; i < FirstStep.Length; i++)
        {
            FirstStep[i] = StepPool.None;
        }
    }

    /// <summary>Takes all steps from a cue.</summary>
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

    /// <summary>Sums up the steps of a cue on one lane.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="lane">The lane.</param>
    /// <returns>The duration in microseconds, 0 where there are no steps.</returns>
    public int LaneDuration(int cue, int lane)
    {
        int sum = 0;
        for (short step = FirstStep[cue * MaxLanes + lane]; step != StepPool.None; step = Steps.Next[step])
        {
            sum += Steps.Duration[step];
        }

        return sum;
    }

    /// <summary>Works out how long a cue lasts and on which lanes it plays, after its steps changed.</summary>
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

        CueDuration[cue] = longest;
        CueLanes[cue] = lanes;
    }

    /// <summary>Tells whether a control event plays a cue directly, or as the acknowledgement of what it asks for.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>True if some input plays it.</returns>
    public bool IsAnswerToInput(int cue)
    {
        for (int i = 0; i < Bindings.Length; i++)
        {
            int bound = Bindings[i];
            if (bound == cue || (bound >= FirstAsk && AskOptions.Columns[Slot.AskAcknowledge][bound - FirstAsk] == cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a cue ends some action as confirm, reject or timeout.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>True if it does.</returns>
    public bool IsOutcomeOfAction(int cue)
    {
        for (int action = 0; action < Actions.Count; action++)
        {
            if (AskOptions.Columns[Slot.AskConfirm][action] == cue
                || AskOptions.Columns[Slot.AskReject][action] == cue
                || AskOptions.Columns[Slot.AskTimeout][action] == cue)
            {
                return true;
            }
        }

        return false;
    }
}
