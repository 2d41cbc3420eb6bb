using System.Device.Gpio;

namespace HapticNode.Gates.Tests.Samples;

/// <summary>Names members that the host has and the device has not, and some that both have.</summary>
internal static class ForeignMembers
{
    internal static string Join(string[] words) => string.Join(',', words);

    internal static int Port(System.Net.IPEndPoint end) => end.Port;

    internal static readonly Lock Field = new();

    [System.ComponentModel.Description("no such attribute")]
    internal static int Attribute() => 1;

    internal static void Catch()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (OverflowException)
        {
        }
    }

    internal static long HostTool() => VirtualBoard.Meter.Allocations;

    internal static bool Listed(GpioPin pin, string text, out int number)
    {
        pin.Write((PinValue)true);
        Array.Clear(new byte[2], 0, 2);
        return int.TryParse(text, out number) && (bool)pin.Read();
    }
}
