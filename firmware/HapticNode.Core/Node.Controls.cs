using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <content>The way from an edge to a cue.</content>
public sealed partial class Node
{
    private const int MaxInputLines = 2 * Bank.MaxControls;

    // After this many edges without a turn of the loop, edges come faster than they can be answered.
    private const int Backlog = 8;

    // The runtime's own queue holds 128 edges and drops the oldest; so many in one burst may have been more.
    private const int EdgesToDoubt = 100;

    // While edges wait, the runtime gives the loop a turn after every eighth; where fewer have come since the last, the burst is over.
    private const int BurstEdges = 5;

    // A button's line has one contact; those of an encoder are 0 and 1.
    private const byte ButtonContact = 2;

    private readonly byte[] _controlOfLine = new byte[MaxInputLines];
    private readonly byte[] _contactOfLine = new byte[MaxInputLines];
    private readonly Button[] _buttons = new Button[Bank.MaxControls];
    private readonly Encoder[] _encoders = new Encoder[Bank.MaxControls];
    private int _inputLines;
    private long _controlsDue = Times.Never;
    private long _countsDue = Times.Never;
    private LevelSource _levels;

    // The lines most of whose edges are left out until the flood is over, a bit each.
    private int _throttled;

    // The time is that of the edge; the cue starts now, so that its first step is not shortened by the wait in a queue.
    private void Handle(int line, int level, long time, long now)
    {
        int control = _controlOfLine[line];
        Button button = _buttons[control];
        long due;
        if (button == null)
        {
            Encoder encoder = _encoders[control];
            encoder.HasMore = EdgesSinceStep > 1;
            ControlEvent turned = encoder.Edge(_contactOfLine[line], level, time);
            if (turned != ControlEvent.None)
            {
                if (_areTurnsReady && turned == ControlEvent.Detent)
                {
                    DriveTurn(control, now);
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
        // Few controls are due at a time, and an edge waits for the end of this: a control that is not costs no call.
        long due = Times.Never;
        int count = Bank.Controls.Count;
        for (int control = 0; control < count; control++)
        {
            Button button = _buttons[control];
            long next = Times.Never;
            if (button != null)
            {
                next = button.Due;
                if (now >= next)
                {
                    StepButton(control, button, now);
                    next = button.Due;
                }
            }
            else
            {
                Encoder encoder = _encoders[control];
                if (encoder != null)
                {
                    next = encoder.Due;
                    if (now >= next)
                    {
                        RaiseTurn(control, encoder, encoder.Settle(now), now, now);
                        next = encoder.Due;
                    }
                }
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

    // One a turn: what the chip has counted takes a while to read.
    private void PollEncoder(long now)
    {
        bool hasPolled = false;
        long due = Times.Never;
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            Encoder encoder = _encoders[control];
            if (encoder == null || encoder.Source == null)
            {
                continue;
            }

            PulseSource source = encoder.Source;
            if (!hasPolled && now >= source.Due)
            {
                hasPolled = true;
                int moved = source.Poll(now);
                if (moved != 0 || source.Stands)
                {
                    RaiseTurn(control, encoder, encoder.Move(moved, now), now, now);
                    _controlsDue = encoder.Due < _controlsDue ? encoder.Due : _controlsDue;
                    FindDue();
                }
            }

            due = source.Due < due ? source.Due : due;
        }

        _countsDue = due;
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

        if (bound < Bank.Unbound && !(raised >= ControlEvent.Detent && EdgesSinceStep > Backlog))
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
