using System;
using System.Device.Gpio;
using System.Threading;
using HapticNode.Core;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Safety;
using HapticNode.Device.Boards;
using HapticNode.Device.Drivers;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device;

/// <summary>The node on a board: boots it, and then gives it time, edges and bytes.</summary>
public sealed class Firmware
{
    /// <summary>The node.</summary>
    public readonly Node Node = new Node();

    /// <summary>How many lines of the bank were not understood; the node then plays what is left.</summary>
    public int BadLines;

    // At 115200 baud some 23 bytes arrive in this time.
    private const int PollMicroseconds = 2000;

    private readonly BoardMap _map;
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

    /// <summary>Makes everything ready, with all outputs at neutral from the first call on.</summary>
    /// <param name="bankLines">The bank.</param>
    /// <remarks>
    /// Outputs come first, so that nothing can move while the rest is made. Input pins are opened before any other pin and
    /// before the serial port: the runtime searches both lists in the order of opening on every edge.
    /// </remarks>
    public void Boot(string[] bankLines)
    {
        _outputs = new Outputs(_map.Lanes, Node);
        GpioController controller = new GpioController();
        _inputs = new Inputs(controller, _map, Node);
        _gate = new DriverGate(controller, _map.GatePin, _map.GateMicroseconds);
        for (int i = 0; i < bankLines.Length; i++)
        {
            if (Node.LoadLine(bankLines[i]) != ParseProblem.None)
            {
                BadLines++;
            }
        }

        Node.Begin((long)HighResTimer.GetCurrent());
        _link = new SerialLink(_map, Node);
        _inputs.Listen();
    }

    /// <summary>Runs until the power goes. Whatever ends it, the outputs become neutral.</summary>
    public void Loop()
    {
        try
        {
            while (true)
            {
                Turn();
            }
        }
        finally
        {
            // A channel keeps its waveform when the program ends (nf-interpreter, PwmChannel.Dispose).
            _outputs.Neutral();
        }
    }

    // Sleep(0) keeps the runtime hot: it gives way to handlers at once, where a longer sleep would leave an edge waiting
    // for the next 10 ms tick. An edge waits for the end of a turn, so a turn with nothing to do does nothing but that.
    private void Turn()
    {
        long now = (long)HighResTimer.GetCurrent();
        if (now >= _serviceDue || now >= Node.Due)
        {
            Service(now);
        }

        Thread.Sleep(0);
    }

    private void Service(long now)
    {
        try
        {
            bool done = Node.Step(now) > now;
            if (now >= _pollDue)
            {
                bool more = _link.Poll(now);
                _pollDue = more ? now : now + PollMicroseconds;
            }

            if (now >= _gate.Due)
            {
                _gate.Keep(Node.Player.Latched == FaultReason.None, now);
            }

            _serviceDue = done ? _pollDue : now;
        }
        catch (Exception)
        {
            Node.DriverFailed(now);
        }
    }
}
