using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <content>The panel's controls and lanes, and the way from an edge to a cue.</content>
public sealed partial class Node
{
    private const int MaxInputLines = 2 * Bank.MaxControls;

    // After this many edges without a turn of the loop, edges come faster than they can be answered.
    private const int Backlog = 8;

    private readonly int[] _controlOfLine = new int[MaxInputLines];
    private readonly int[] _contactOfLine = new int[MaxInputLines];
    private readonly Button[] _buttons = new Button[Bank.MaxControls];
    private readonly Encoder[] _encoders = new Encoder[Bank.MaxControls];
    private readonly QuadratureDecoder[] _decoders = new QuadratureDecoder[Bank.MaxControls];
    private int _inputLines;
    private long _controlsDue = Never;
    private bool _polls;

    /// <summary>Adds a lane at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="output">Drives it.</param>
    public void AddLane(string name, LaneKind kind, LaneOutput output)
    {
        int lane = Bank.Lanes.Add(name);
        Bank.LaneKinds[lane] = kind;
        Player.Lanes.Connect(lane, output);
    }

    /// <summary>Adds a button at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levels">Reads its level.</param>
    /// <param name="pressedLevel">The level of the pressed contact, 0 with a pull-up.</param>
    /// <returns>Its input line.</returns>
    public int AddButton(string name, LevelSource levels, int pressedLevel)
    {
        int control = AddControl(name, ControlKind.Button);
        int line = AddLine(control, 0);
        _buttons[control] = new Button(levels, line, pressedLevel);
        return line;
    }

    /// <summary>Adds an encoder whose contacts report edges, at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levelA">The level of contact A now.</param>
    /// <param name="levelB">The level of contact B now.</param>
    /// <returns>The input line of contact A; that of contact B is the next.</returns>
    public int AddEncoder(string name, int levelA, int levelB)
    {
        int control = AddControl(name, ControlKind.Encoder);
        _decoders[control] = new QuadratureDecoder(levelA, levelB);
        _encoders[control] = new Encoder(_decoders[control]);
        int line = AddLine(control, 0);
        AddLine(control, 1);
        return line;
    }

    /// <summary>Adds an encoder that is counted elsewhere, at start-up; it is asked at every step.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="source">Counts its movement.</param>
    public void AddEncoder(string name, EncoderSource source)
    {
        int control = AddControl(name, ControlKind.Encoder);
        _encoders[control] = new Encoder(source);
        _polls = true;
    }

    private int AddControl(string name, ControlKind kind)
    {
        int control = Bank.Controls.Add(name);
        Bank.ControlKinds[control] = kind;
        return control;
    }

    private int AddLine(int control, int contact)
    {
        int line = _inputLines++;
        _controlOfLine[line] = control;
        _contactOfLine[line] = contact;
        return line;
    }

    private void RefreshControls()
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_buttons[control] != null)
            {
                int[][] options = Bank.ButtonOptions.Columns;
                Button button = _buttons[control];
                button.SettleMicroseconds = options[Slot.ButtonSettle][control] * 1000;
                button.HoldMicroseconds = options[Slot.ButtonHold][control] * 1000;
                button.DoubleMicroseconds = options[Slot.ButtonDouble][control] * 1000;
                button.RepeatMicroseconds = options[Slot.ButtonRepeat][control] * 1000;
            }
            else if (_encoders[control] != null)
            {
                int[][] options = Bank.EncoderOptions.Columns;
                int detents = options[Slot.EncoderDetents][control];
                _encoders[control].Configure(detents, options[Slot.EncoderMinimum][control], options[Slot.EncoderMaximum][control]);
                if (_decoders[control] != null)
                {
                    _decoders[control].SetDetents(detents);
                }
            }
        }
    }

    // The time is that of the edge; the cue starts now, so that its first step is not shortened by the wait in a queue.
    private void Handle(int line, int level, long time, long now)
    {
        int control = _controlOfLine[line];
        Button button = _buttons[control];
        if (button == null)
        {
            _decoders[control].Edge(_contactOfLine[line], level);
            StepEncoder(control, time, now);
            return;
        }

        ControlEvent raised = button.Edge(level, time);
        if (raised != ControlEvent.None)
        {
            Raise(control, raised, 0, time, now);
            button.Follow(raised, time);
        }

        if (button.Due < _controlsDue)
        {
            _controlsDue = button.Due;
            if (button.Due < Due)
            {
                Due = button.Due;
            }
        }
    }

    private void StepEncoder(int control, long time, long now)
    {
        Encoder encoder = _encoders[control];
        for (ControlEvent raised = encoder.Step(time); raised != ControlEvent.None; raised = encoder.Step(time))
        {
            Raise(control, raised, encoder.Direction, time, now);
        }
    }

    private void StepControls(long now)
    {
        long due = Never;
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            Button button = _buttons[control];
            if (button == null)
            {
                continue;
            }

            while (now >= button.Due)
            {
                ControlEvent raised = button.Step(now);
                if (raised != ControlEvent.None)
                {
                    Raise(control, raised, 0, button.EventTime, now);
                }
            }

            if (button.Due < due)
            {
                due = button.Due;
            }
        }

        _controlsDue = due;
    }

    private void PollEncoders(long now)
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_encoders[control] != null && _decoders[control] == null)
            {
                _encoders[control].Source.Poll(now);
                StepEncoder(control, now, now);
            }
        }
    }

    // How long the finger waited, as far as the node can know: an edge brings no time, so it counts from the handler's entry.
    private void Measure(long time)
    {
        long done = Platform.Now();
        if (done != 0)
        {
            Counters.Latency.Add((int)(done - time));
        }
    }

    private void Raise(int control, ControlEvent raised, int direction, long time, long now)
    {
        int row = control * Bank.EventRows;
        int bound = Bank.Bindings[row + (int)raised];
        if (bound == Bank.Unbound && raised == ControlEvent.Double)
        {
            raised = ControlEvent.Press;
            bound = Bank.Bindings[row + (int)raised];
        }

        if (bound >= Bank.FirstAsk)
        {
            Ask(bound - Bank.FirstAsk, now);
            Measure(time);
        }
        else if (raised >= ControlEvent.Detent && _edgesSinceStep > Backlog && bound != Bank.Unbound)
        {
            // Every detent counts, but a knob that is spun faster than this is not answered late: a queue would become lag.
            Counters.Merged++;
            Trace.Add(TraceKind.CueMerged, bound, 0, now);
        }
        else if (bound != Bank.Unbound)
        {
            Player.Start(bound, true, Lanes.One, Voices.NoTag, now);
            Measure(time);
        }

        if (Player.Due < Due)
        {
            Due = Player.Due;
        }

        // Written only now: the finger waits for the drive, nobody waits for the record.
        Trace.Add(TraceKind.Event, row + (int)raised, direction, time);
    }
}
