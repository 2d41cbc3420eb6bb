using System.Device.Gpio;
using System.Threading;
using System;
using HapticNode.Device.Boards;
using HapticNode.Device.Drivers;
using nanoFramework.Runtime.Native;
using GC = nanoFramework.Runtime.Native.GC;

#if !PANEL
using ThisPanel = HapticNode.Device.Boards.PanelA;
#endif

[assembly: System.Reflection.AssemblyVersion(HapticNode.Core.Base.Release.Version)]

namespace HapticNode.Device;

/// <summary>The entry point on the device.</summary>
public static class Program
{
    /// <summary>Runs the node on the panel that was chosen for the build, the reference panel where none was. Where that is not possible, a light says why.</summary>
    public static void Main()
    {
        int light = FaultLight.NoPin;
        StartProblem problem = StartProblem.Memory;
        try
        {
            problem = Run(ref light);
        }
        catch (OutOfMemoryException)
        {
            problem = StartProblem.Memory;
        }
        catch (Exception)
        {
            problem = StartProblem.Loop;
        }

        GpioPin pin = null;
        while (true)
        {
            try
            {
                // Whatever the node had is free by now, so that there is memory for the light.
                GC.Run(true);
                FaultLight.Show(light, (int)problem, ref pin);
            }
            catch (Exception)
            {
                // Without a light there is nobody to tell.
            }
        }
    }

    private static StartProblem Run(ref int light)
    {
        Firmware firmware = Boot(ref light);
        firmware.Loop();
        return firmware.Problem;
    }

    // The panel's definition is needed only here, and is no burden to the heap afterwards.
    private static Firmware Boot(ref int light)
    {
        BoardMap map = ThisPanel.ForTarget(SystemInfo.TargetName);
        if (map == null)
        {
            // A chip that no panel is defined for: which of its pins may be driven is not known.
            Thread.Sleep(Timeout.Infinite);
        }

        light = map.FirstLight();
        Firmware firmware = new Firmware();
        firmware.Boot(map, ThisPanel.Bank());
        return firmware;
    }
}
