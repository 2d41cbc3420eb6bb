using HapticNode.Core.Cues;
using HapticNode.Device.Boards;

namespace HapticNode.Device;

/// <summary>The entry point on the device.</summary>
public static class Program
{
    /// <summary>Runs the node on the reference panel with the standard bank.</summary>
    public static void Main()
    {
        Firmware firmware = new Firmware(PanelA.Map());
        firmware.Boot(StandardBank.Lines);
        firmware.Loop();
    }
}
