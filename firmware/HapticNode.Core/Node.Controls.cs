using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <content>The panel's controls and lanes, and the way from an edge to a cue.</content>
public sealed partial class Node
{
    private const int MaxInputLines = 2 * Bank.MaxControls;

    // After this many edges without a turn of the loop, edges come faster than they can be answered.
    private const int Backlog = 8;

    // The runtime's own queue holds 128 edges and drops the oldest; so many without a turn of the loop may have been more.
    private const int EdgesToDoubt = 100;

    // A button's line has one contact; those of an encoder are 0 and 1.
    private const byte ButtonContact = 2;

    private readonly byte[] _controlOfLine = new byte[MaxInputLines];
    private readonly byte[] _contactOfLine = new byte[MaxInputLines];
    private readonly Button[] _buttons = new Button[Bank.MaxControls];
    private readonly Encoder[] _encoders = new Encoder[Bank.MaxControls];
    private int _inputLines;
    private long _controlsDue = Times.Never;
    private bool _polls;

    /// <summary>Adds a lane at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="output">Drives it.</param>
    /// <returns>The lane.</returns>
    public int AddLane(string name, LaneKind kind, LaneOutput output)
    {
        int lane = Bank.AddLane(name, kind);
        Draft.Loader.PanelLanes = lane + 1;
        Player.Lanes.Connect(lane, output);
        return lane;
    }

    /// <summary>Adds a button at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levels">Reads its level.</param>
    /// <param name="pressedLevel">The level of the pressed contact, 0 with a pull-up.</param>
    /// <returns>Its input line.</returns>
    public int AddButton(string name, LevelSource levels, int pressedLevel)
    {
        int control = Bank.AddControl(name, ControlKind.Button);
        int line = AddLine(control, ButtonContact);
        _buttons[control] = new Button(levels, line, pressedLevel);
        return line;
    }

    /// <summary>Adds an encoder whose contacts report edges, at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levels">Reads the contacts after edges were lost.</param>
    /// <param name="levelA">The level of contact A now.</param>
    /// <param name="levelB">The level of contact B now.</param>
    /// <returns>The input line of contact A; that of contact B is the next.</returns>
    public int AddEncoder(string name, LevelSource levels, int levelA, int levelB)
    {
        int control = Bank.AddControl(name, ControlKind.Encoder);
        int line = AddLine(control, 0);
        AddLine(control, 1);
        _encoders[control] = new Encoder(levels, line, levelA, levelB);
        return line;
    }

    /// <summary>Adds an encoder that the chip counts, at start-up; it is asked at every step.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="source">Counts its movement.</param>
    public void AddEncoder(string name, PulseSource source)
    {
        int control = Bank.AddControl(name, ControlKind.Encoder);
        _encoders[control] = new Encoder(source);
        _polls = true;
    }

    /// <summary>Looks at all buttons for the first time, when edges are listened to: one that is held tells nothing until it is released.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void StartControls(long now)
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_buttons[control] != null)
            {
                _buttons[control].Start(now);
            }
        }

        _controlsDue = now;
        Due = now;
    }

    private int AddLine(int control, int contact)
    {
        int line = _inputLines++;
        _controlOfLine[line] = (byte)control;
        _contactOfLine[line] = (byte)contact;
        return line;
    }

    internal void RefreshControls()
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_buttons[control] != null)
            {
                Button button = _buttons[control];
                button.SettleMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonSettle) * 1000;
                button.HoldMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonHold) * 1000;
                button.DoubleMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonDouble) * 1000;
                button.RepeatMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonRepeat) * 1000;
            }
            else if (_encoders[control] != null)
            {
                _encoders[control].Configure(
                    Bank.Option(Section.Control, control, Slot.EncoderDetents),
                    Bank.Option(Section.Control, control, Slot.EncoderRest),
                    Bank.Option(Section.Control, control, Slot.EncoderReverse) != 0,
                    Bank.Option(Section.Control, control, Slot.EncoderMinimum),
                    Bank.Option(Section.Control, control, Slot.EncoderMaximum));
            }
        }
    }

    // The time is that of the edge; the cue starts now, so that its first step is not shortened by the wait in a queue.
    private void Handle(int line, int level, long time, long now)
    {
        int control = _controlOfLine[line];
        Button button = _buttons[control];
        long due;
        if (button == null)
        {
            Encoder encoder = _encoders[control];
            ControlEvent turned = encoder.Edge(_contactOfLine[line], level, time);
            if (turned != ControlEvent.None)
            {
                if (_areTurnsReady && turned == ControlEvent.Detent)
                {
                    int first = encoder.Line;
                    DriveTurn(first + first, now);
                }

                Raise(control, turned, encoder.Direction, time, now);
                RaiseTurn(control, encoder, encoder.Step(time), time, now);
            }

            due = encoder.Due;
        }
        else
        {
            PrepareFrom(now + PrepareAfterMicroseconds);
            ControlEvent raised = button.Edge(level, time);
            if (raised != ControlEvent.None)
            {
                Raise(control, raised, 0, time, now);
                button.Follow(raised, time);
            }

            due = button.Due;
        }

        if (due < _controlsDue)
        {
            _controlsDue = due;
            if (due < Due)
            {
                Due = due;
            }
        }
    }

    private void RaiseTurn(int control, Encoder encoder, ControlEvent raised, long time, long now)
    {
        for (; raised != ControlEvent.None; raised = encoder.Step(time))
        {
            Raise(control, raised, encoder.Direction, time, now);
        }
    }

    private void StepControls(long now)
    {
        long due = Times.Never;
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            Button button = _buttons[control];
            Encoder encoder = _encoders[control];
            long next = Times.Never;
            if (button != null)
            {
                StepButton(control, button, now);
                next = button.Due;
            }
            else if (encoder != null)
            {
                if (now >= encoder.Due)
                {
                    RaiseTurn(control, encoder, encoder.Settle(now), now, now);
                }

                next = encoder.Due;
            }

            due = next < due ? next : due;
        }

        _controlsDue = due;
    }

    private void StepButton(int control, Button button, long now)
    {
        while (now >= button.Due)
        {
            ControlEvent raised = button.Step(now);
            if (raised != ControlEvent.None)
            {
                Raise(control, raised, 0, button.EventTime, now);
            }
        }
    }

    private void PollEncoders(long now)
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            Encoder encoder = _encoders[control];
            if (encoder == null || encoder.Source == null)
            {
                continue;
            }

            int moved = encoder.Source.Poll(now);
            if (moved != 0 || encoder.Source.Stands)
            {
                RaiseTurn(control, encoder, encoder.Move(moved, now), now, now);
                _controlsDue = encoder.Due < _controlsDue ? encoder.Due : _controlsDue;
                FindDue();
            }
        }
    }

    private void Raise(int control, ControlEvent raised, int direction, long time, long now)
    {
        int row = control * ControlKinds.EventRows + ((int)raised & ControlKinds.RowMask);
        int bound = Bank.Bindings[row];
        if (bound == Bank.Unbound && raised == ControlEvent.Double)
        {
            raised = ControlEvent.Press;
            row -= ControlEvent.Double - ControlEvent.Press;
            bound = Bank.Bindings[row];
        }

        if (bound < Bank.Unbound && !(raised >= ControlEvent.Detent && _edgesSinceStep > Backlog))
        {
            Player.Measures = !Player.IsDrivenAlready;
            Player.Start(bound, true, Lanes.One, Voices.NoTag, now);
            Answered(time);
        }
        else if (bound > Bank.Unbound)
        {
            Player.Measures = !Player.IsDrivenAlready;
            _actions.Ask(bound - Bank.FirstAsk, now);
            Due = _pending.Due < Due ? _pending.Due : Due;
            Answered(time);
        }
        else if (bound != Bank.Unbound)
        {
            // Every detent counts, but a knob that is spun faster than this is not answered late: a queue would become lag.
            Counters.Merged++;
            Trace.Add(TraceKind.CueMerged, bound, 0, now);
        }

        // Written only now: the finger waits for the drive, nobody waits for the record.
        Trace.Add(TraceKind.Event, row, direction, time);
        if (_signalDue != Times.Never)
        {
            NoteGesture(raised, time);
        }
    }

    // How long the finger waited, as far as the node can know: from the handler's entry to the first change of an output.
    private void Answered(long time)
    {
        long written = Player.Written;
        if (written > time)
        {
            Player.Written = 0;
            Counters.Latency.Add((int)(written - time));
        }

        Player.Measures = false;
        PrepareFrom(time + PrepareAfterMicroseconds);
        if (Player.Due < Due)
        {
            Due = Player.Due;
        }
    }
}
