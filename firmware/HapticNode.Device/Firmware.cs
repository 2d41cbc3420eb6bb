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

/// <summary>The node on a board: boots it, and then gives it time, edges and bytes for ever.</summary>
public sealed class Firmware
{
    /// <summary>The node.</summary>
    public readonly Node Node = new Node();

    /// <summary>How many lines of the bank were not understood; the node then plays what is left.</summary>
    public int BadLines;

    /// <summary>When the loop has something to do next, in microseconds.</summary>
    public long Due;

    private readonly BoardMap _map;
    private Outputs _outputs;
    private Inputs _inputs;
    private DriverGate _gate;
    private SerialLink _link;

    /// <summary>Takes a board without touching it.</summary>
    /// <param name="map">The panel.</param>
    public Firmware(BoardMap map)
    {
        _map = map;
    }

    /// <summary>Boots and runs until the power goes. Whatever ends it, the outputs become neutral.</summary>
    /// <param name="bankLines">The bank.</param>
    public void Run(string[] bankLines)
    {
        try
        {
            Boot(bankLines);
            while (true)
            {
                Turn();
            }
        }
        finally
        {
            // A channel keeps its waveform when the program ends (nf-interpreter, PwmChannel.Dispose).
            if (_outputs != null)
            {
                _outputs.Neutral();
            }
        }
    }

    // Outputs come first, so that nothing can move while the rest is made. Input pins are opened before any other pin and
    // before the serial port: the runtime searches both lists in the order of opening on every edge.
    private void Boot(string[] bankLines)
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

    // Sleep(0) keeps the runtime hot: it gives way to handlers at once, where a longer sleep would leave an edge waiting
    // for the next 10 ms tick.
    private void Turn()
    {
        long now = (long)HighResTimer.GetCurrent();
        try
        {
            long due = Node.Step(now);
            _link.Poll();
            if (now >= _gate.Due)
            {
                _gate.Keep(Node.Player.Latched == FaultReason.None, now);
            }

            Due = due < _gate.Due ? due : _gate.Due;
        }
        catch (Exception)
        {
            Node.DriverFailed(now);
        }

        Thread.Sleep(0);
    }
}
