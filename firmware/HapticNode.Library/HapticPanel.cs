using System.Threading;
using System;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Device.Boards;
using nanoFramework.Hardware.Esp32;

[assembly: System.Reflection.AssemblyVersion(HapticNode.Core.Base.Release.Version)]

namespace HapticNode.Device;

/// <summary>
/// A panel beside a product's own code: it answers every touch by itself, tells what was touched, plays cues and takes outcomes.
/// </summary>
/// <remarks>
/// Everything is called from one thread, which calls <see cref="Turn"/> again and again and does its own work in short pieces in between.
/// Touches act in the runtime's event handler in any case; the steps of a playing cue wait for the next turn. Nothing here allocates after
/// the start. This class, the panel's definition and the enums that they name are what a product may rely on; everything else may change.
/// </remarks>
public sealed class HapticPanel
{
    /// <summary>What is found where there is no such name, and who asked where nobody did.</summary>
    public const int None = -1;

    /// <summary>The control that the last record of <see cref="Read"/> is about.</summary>
    public int Control;

    /// <summary>What it did.</summary>
    public ControlEvent Event;

    /// <summary>Which way a detent or a limit went, 1 or -1; 0 for buttons.</summary>
    public int Direction;

    /// <summary>The action that was asked for by it and waits for <see cref="Done"/> or <see cref="Failed"/>; <see cref="None"/> where the event only plays a cue.</summary>
    public int Action;

    private readonly Firmware _firmware = new Firmware();
    private readonly Node _node;
    private readonly TraceCursor _records;

    /// <summary>Starts the node on a panel: outputs are neutral from the first moment on, and from here on touches are answered.</summary>
    /// <param name="map">The panel's definition for the chip at hand; null, as a definition gives for a chip that it has no board for, starts nothing.</param>
    /// <param name="bank">The bank that is played until another one has been saved.</param>
    public HapticPanel(BoardMap map, FactoryBank bank)
    {
        _node = _firmware.Node;
        _firmware.Problem = StartProblem.Map;
        if (map != null)
        {
            _firmware.Boot(map, bank);
        }

        _records = new TraceCursor(_node.Trace);
    }

    /// <summary>Why the node could not start. Its outputs are neutral then, <see cref="Turn"/> only sleeps, and every request is refused.</summary>
    /// <returns>The problem, or <see cref="StartProblem.None"/>.</returns>
    public StartProblem Problem()
    {
        return _firmware.Problem;
    }

    /// <summary>Does what is due. To be called in every turn of the product's loop, at least every 5 ms while something may play; after 50 ms without it a playing motor is stopped.</summary>
    public void Turn()
    {
        if (_firmware.Problem == StartProblem.None)
        {
            try
            {
                _firmware.Turn();
                Thread.Sleep(0);
            }
            catch (OutOfMemoryException)
            {
                // There was none even for these calls: the next turn goes on.
            }
        }
        else
        {
            Thread.Sleep(10);
        }
    }

    /// <summary>Takes the oldest control event that has not been taken into <see cref="Control"/>, <see cref="Event"/>, <see cref="Direction"/> and <see cref="Action"/>.</summary>
    /// <returns>False where there is none.</returns>
    public bool Read()
    {
        if (!_records.HasMore())
        {
            return false;
        }

        Enter();
        bool found = false;
        while (!found && _records.Read())
        {
            found = _records.Kind == TraceKind.Event;
        }

        if (found)
        {
            int row = _records.Subject & ControlKinds.RowMask;
            Control = (_records.Subject - row) / ControlKinds.EventRows;
            Event = (ControlEvent)((int)_node.Bank.ControlKinds[Control] * ControlKinds.EventRows + row);
            Direction = _records.Value;
            int bound = _node.Bank.Bindings[_records.Subject];
            Action = bound >= Bank.FirstAsk ? bound - Bank.FirstAsk : None;
        }

        _node.Exit();
        return found;
    }

    /// <summary>Tells how many records were lost since it was asked last, because <see cref="Read"/> was not called often enough: the last 32 are kept, cues' own among them.</summary>
    /// <returns>The number.</returns>
    public int TakeLost()
    {
        int lost = _records.Lost;
        _records.Lost = 0;
        return lost;
    }

    /// <summary>Finds a cue of the bank. Whoever lets the bank be changed over the tuning port looks again before it plays.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its number, or <see cref="None"/>.</returns>
    public int FindCue(string name)
    {
        return Find(_node.Bank.Cues, name);
    }

    /// <summary>Finds a control of the panel.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its number, or <see cref="None"/>.</returns>
    public int FindControl(string name)
    {
        return Find(_node.Bank.Controls, name);
    }

    /// <summary>Finds an action of the bank: what a line such as <c>on start press ask heat</c> names.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its number, or <see cref="None"/>.</returns>
    public int FindAction(string name)
    {
        return Find(_node.Bank.Actions, name);
    }

    /// <summary>Plays a cue.</summary>
    /// <param name="cue">Its number.</param>
    /// <returns>Why it does not play, or <see cref="Refusal.None"/>.</returns>
    public Refusal Play(int cue)
    {
        return cue >= 0 && cue < _node.Bank.Cues.Count ? Request(Verb.Play, cue) : Refusal.NoCue;
    }

    /// <summary>Tells that an action which a control has asked for is done: its confirmation plays.</summary>
    /// <param name="action">The action's number.</param>
    /// <returns><see cref="Refusal.NotPending"/> where nobody waits for it any more; why nothing plays; or <see cref="Refusal.None"/>.</returns>
    public Refusal Done(int action)
    {
        return Answer(Verb.Done, action);
    }

    /// <summary>Tells that an action which a control has asked for did not succeed: its rejection plays.</summary>
    /// <param name="action">The action's number.</param>
    /// <returns>As <see cref="Done"/>.</returns>
    public Refusal Failed(int action)
    {
        return Answer(Verb.Failed, action);
    }

    /// <summary>Puts all outputs to neutral at once and keeps them there until <see cref="Clear"/>.</summary>
    public void Stop()
    {
        Request(Verb.Stop, 0);
    }

    /// <summary>Ends what <see cref="Stop"/> or a fault began.</summary>
    /// <returns><see cref="Refusal.NotNeutral"/> where an output is not known to be neutral, or <see cref="Refusal.None"/>.</returns>
    public Refusal Clear()
    {
        return Request(Verb.Clear, 0);
    }

    private static int Find(NameTable names, string name)
    {
        byte[] bytes = Ascii.Bytes(name);
        return bytes.Length == 0 ? None : names.Find(bytes, 0, bytes.Length);
    }

    private Refusal Answer(Verb verb, int action)
    {
        return action >= 0 && action < _node.Bank.Actions.Count ? Request(verb, action) : Refusal.NotPending;
    }

    private Refusal Request(Verb verb, int argument)
    {
        if (_firmware.Problem != StartProblem.None)
        {
            return Refusal.Latched;
        }

        long now = Enter();
        try
        {
            Refusal refusal = _node.Host.CarryOut(verb, argument, 0, now);
            _node.Exit();
            return refusal;
        }
        catch (OutOfMemoryException)
        {
            _node.InLoop = Interruption.Memory;
            _node.IsInterrupted = true;
        }
        catch (Exception)
        {
            _node.InLoop = Interruption.Driver;
            _node.IsInterrupted = true;
        }

        return Refusal.Latched;
    }

    private long Enter()
    {
        long now = (long)HighResTimer.GetCurrent();
        while (!_node.TryEnter(now))
        {
            Turn();
            now = (long)HighResTimer.GetCurrent();
        }

        return now;
    }
}
