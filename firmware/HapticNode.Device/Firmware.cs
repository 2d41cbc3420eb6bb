using System;
using System.Device.Gpio;
using System.Threading;
using HapticNode.Core;
using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using HapticNode.Device.Drivers;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device;

/// <summary>The node on a board: boots it, and then gives it time, edges and bytes.</summary>
public sealed class Firmware
{
    /// <summary>The node.</summary>
    public readonly Node Node = new Node();

    /// <summary>Why the node could not start; a light blinks its number then, and everything else is neutral.</summary>
    public StartProblem Problem;

    // At 115200 baud some 23 bytes arrive in this time.
    private const int PollMicroseconds = 2000;

    // One tick: a disarmed node only listens.
    private const int RestMilliseconds = 10;

    private readonly BoardMap _map;
    private GpioController _controller;
    private Outputs _outputs;
    private Inputs _inputs;
    private DriverGate _gate;
    private SerialLink _link;
    private long _pollDue;
    private long _serviceDue;

    /// <summary>Takes a board without touching it.</summary>
    /// <param name="map">The panel.</param>
    public Firmware(BoardMap map)
    {
        _map = map;
    }

    /// <summary>Tells when the loop has something to do next.</summary>
    /// <returns>The time in microseconds.</returns>
    public long NextDue()
    {
        return Node.Due < _serviceDue ? Node.Due : _serviceDue;
    }

    /// <summary>Makes everything ready, with all outputs at neutral from the first call on. What goes wrong is in <see cref="Problem"/>.</summary>
    /// <param name="factory">The bank that it carries, for when none has been saved.</param>
    /// <remarks>
    /// The definition of the board is checked before any pin is touched. Outputs come first, so that nothing can move while the
    /// rest is made. Input pins are opened before any other pin and before the serial port: the runtime searches both lists in
    /// the order of opening on every edge.
    /// </remarks>
    public void Boot(FactoryBank factory)
    {
        Problem = StartProblem.Map;
        if (new BoardCheck(_map).WrongPin != BoardCheck.NoPin)
        {
            return;
        }

        try
        {
            Problem = StartProblem.Output;
            _outputs = new Outputs(_map.Lanes);
            _outputs.Start(Node);
            Problem = StartProblem.Input;
            _controller = new GpioController();
            _inputs = new Inputs(_controller, _map, Node);
            _gate = new DriverGate(_controller, _map.GatePin, _map.GateMicroseconds);
            Node.Board = _map.Name;
            Node.Platform = new BoardPlatform();
            Node.Boot(new FlashStore(), factory, (long)HighResTimer.GetCurrent());
            _link = OpenLink();
            _inputs.Listen();
            Problem = StartProblem.None;
        }
        catch (Exception)
        {
            Neutral();
        }
    }

    /// <summary>Runs until the power goes. Whatever ends it, the outputs become neutral.</summary>
    public void Loop()
    {
        try
        {
            if (Problem == StartProblem.None)
            {
                Run();
            }
        }
        catch (Exception)
        {
            Problem = StartProblem.Loop;
        }
        finally
        {
            // A channel keeps its waveform when the program ends (nf-interpreter, PwmChannel.Dispose).
            Neutral();
        }

        Blink();
    }

    // Sleep(0) keeps the runtime hot: it gives way to handlers at once, where a longer sleep would leave an edge waiting
    // for the next 10 ms tick. An edge waits for the end of a turn, so a turn with nothing to do does nothing but that.
    private void Run()
    {
        while (true)
        {
            long now = (long)HighResTimer.GetCurrent();
            if (now >= _serviceDue || now >= Node.Due)
            {
                Service(now);
            }

            Thread.Sleep(0);
        }
    }

    private void Service(long now)
    {
        try
        {
            bool done = Node.Step(now) > now;
            if (now >= _pollDue)
            {
                bool more = _link != null && _link.Poll(now);
                _pollDue = more ? now : now + PollMicroseconds;
            }

            if (now >= _gate.Due)
            {
                _gate.Keep(Node.DriversOn(), now);
            }

            _serviceDue = done ? _pollDue : now;
            if (!Node.Player.IsArmed && done)
            {
                Thread.Sleep(RestMilliseconds);
            }
        }
        catch (Exception)
        {
            Node.DriverFailed(now);
        }
    }

    // Where the debugger has the port, the panel still answers every touch; it only cannot be tuned.
    private SerialLink OpenLink()
    {
        try
        {
            return new SerialLink(_map, Node);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private void Neutral()
    {
        if (_outputs != null)
        {
            _outputs.Neutral();
        }
    }

    private void Blink()
    {
        FaultLight light = new FaultLight(_controller == null ? new GpioController() : _controller, FirstLight());
        while (true)
        {
            light.Show((int)Problem);
        }
    }

    private int FirstLight()
    {
        foreach (LanePin lane in _map.Lanes)
        {
            if (lane.Kind == LaneKind.Light)
            {
                return lane.Pin;
            }
        }

        return -1;
    }
}
