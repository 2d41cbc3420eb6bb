using System.Threading;
using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using nanoFramework.Runtime.Native;

namespace HapticNode.Device;

/// <summary>The entry point on the device.</summary>
public static class Program
{
    /// <summary>Runs the node on the reference panel with the standard bank.</summary>
    public static void Main()
    {
#if PANEL_MINI
        BoardMap map = PanelMini.OnDevKitC();
#else
        BoardMap map = PanelA.ForTarget(SystemInfo.TargetName);
#endif
        if (map == null)
        {
            // A chip that nobody has defined a panel for: which of its pins may be driven is not known.
            Thread.Sleep(Timeout.Infinite);
        }

        Firmware firmware = new Firmware(map);
        firmware.Boot(new FactoryBank());
        firmware.Loop();
    }
}
