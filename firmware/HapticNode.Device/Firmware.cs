using System.Device.Gpio;
using System;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using HapticNode.Device.Drivers;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device;

/// <summary>The node on a board: boots it, and then gives it time, edges and bytes.</summary>
public sealed partial class Firmware
{
    /// <summary>The node.</summary>
    public readonly Node Node = new Node();

    /// <summary>The contacts; null until <see cref="Boot"/>.</summary>
    public Inputs Inputs;

    /// <summary>Why the node could not start; a light blinks its number then, and everything else is neutral.</summary>
    public StartProblem Problem;

    // Counted on the 1.17 interpreter at 240 MHz.
    private const int StepMicroseconds = 550;

    private readonly HeapWatch _heap = new HeapWatch();
    private DriverGate _gate;
#if I2C
    private DriverCare _care;
#endif
    private SerialLink _link;

    /// <summary>Makes everything ready, with all outputs at neutral from the first call on. What goes wrong is in <see cref="Problem"/>.</summary>
    /// <param name="map">The panel. It is not needed any more afterwards.</param>
    /// <param name="factory">The bank that it carries, for when none has been saved.</param>
    /// <remarks>
    /// The definition of the board is checked before any pin is touched. Outputs come first, so that nothing can move while the
    /// rest is made. Input pins are opened before any other pin: without our own event processor the runtime searches them in
    /// the order of opening on every edge.
    /// </remarks>
    public void Boot(BoardMap map, FactoryBank factory)
    {
        Problem = StartProblem.Map;
        if (new BoardCheck(map).WrongPin != BoardCheck.NoPin)
        {
            return;
        }

        try
        {
            Problem = StartProblem.Output;
            Outputs.Start(map.Lanes, Node);
            Problem = StartProblem.Input;
            GpioController controller = new GpioController();
            Inputs = new Inputs(controller, map, Node);
            _gate = new DriverGate(controller, map.GatePin, map.GateMicroseconds);
            Platform platform = new BoardPlatform();
            platform.Panel = map.Name;
            platform.Map = (int)map.Checksum;
            Node.Player.Platform = platform;
#if I2C
            _care = DriverCare.Start(map, platform, _gate);
#endif
            Node.Player.Lead = StepMicroseconds;
            Node.Boot(new FlashStore(), factory, (long)HighResTimer.GetCurrent());
            _link = new SerialLink(map, Node);

            // Before any edge, even the one that warms up the way of an edge: a button that is held is no press.
            Node.StartControls((long)HighResTimer.GetCurrent());
            Inputs.Listen(Node, _link);
            platform.TakesEdgesDirectly = Inputs.Events.IsRegistered;
            _heap.Collect(Node);
            Problem = StartProblem.None;
        }
        catch (OutOfMemoryException)
        {
            Problem = StartProblem.Memory;
        }
        catch (Exception)
        {
            // The problem is what was being made.
        }

        if (Problem != StartProblem.None)
        {
            Node.Player.Lanes.Neutral();
        }
    }

    /// <summary>Runs until the power goes. Whatever ends it, the outputs become neutral.</summary>
    public void Loop()
    {
        if (Problem != StartProblem.None)
        {
            return;
        }

        try
        {
            Run();
        }
        finally
        {
            // A channel keeps its waveform when the program ends (nf-interpreter, PwmChannel.Dispose).
            Problem = StartProblem.Loop;
            Node.Player.Lanes.Neutral();
        }
    }
}
