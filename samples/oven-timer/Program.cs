using HapticNode.Device;
using HapticNode.Device.Boards;
using nanoFramework.Runtime.Native;

namespace OvenTimer;

/// <summary>The oven timer on the device.</summary>
public static class Program
{
    /// <summary>Starts the panel and lets panel and timer take turns for ever.</summary>
    public static void Main()
    {
        Run(new Timer(new HapticPanel(OvenTimerPanel.ForTarget(SystemInfo.TargetName), OvenTimerPanel.Bank())));
    }

    /// <summary>Lets panel and timer take turns. If anything of the timer throws, the outputs still become neutral.</summary>
    /// <param name="timer">The timer.</param>
    public static void Run(Timer timer)
    {
        try
        {
            while (true)
            {
                timer.Panel.Turn();
                timer.Turn();
            }
        }
        finally
        {
            timer.Panel.Stop();
        }
    }
}
