using System.Globalization;

namespace HapticNode.Deployment.Flashing;

/// <summary>How a call of nanoff ended, and what to say about it.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">What was wrong and what helps; empty where nothing was.</param>
public sealed record NanoffResult(NanoffOutcome Outcome, string Message)
{
    private const int SignalBase = 128;
    private const int LastSignal = 31;

    // Only what an ESP32 can end in. On Linux and macOS a program keeps just the low byte of its exit code; these stay distinct there.
    private static readonly (int Code, NanoffOutcome Outcome, string Message)[] s_failures =
    [
        (4000, NanoffOutcome.LinkLost, "the chip did not answer or stopped answering. Hold BOOT while it starts, try another cable, close what else uses the port."),
        (4001, NanoffOutcome.Failed, "there is no firmware for the size of this chip's flash."),
        (4002, NanoffOutcome.LinkLost, "the flash could not be erased. Try again; check cable and supply."),
        (4003, NanoffOutcome.LinkLost, "the flash could not be written. Try again; check cable and supply."),
        (4004, NanoffOutcome.LinkLost, "the flash could not be read. Try again; check cable and supply."),
        (4005, NanoffOutcome.NoDevice, "the port could not be opened. Check its name, that you may use it, and that nothing else has it open."),
        (6000, NanoffOutcome.NoDevice, "the port could not be opened. Check its name, that you may use it, and that nothing else has it open."),
        (6001, NanoffOutcome.NoDevice, "no port was named."),
        (6002, NanoffOutcome.NoDevice, "another program has the board. Close it, such as a debugger or a serial monitor."),
        (9000, NanoffOutcome.Failed, "nanoff does not know these options, or the chip is not of this target. Update it: dotnet tool update -g nanoff"),
        (9005, NanoffOutcome.Failed, "there is no firmware of this name and version in the repository. --firmware-version takes another, or latest."),
        (9006, NanoffOutcome.Failed, "there is no place to download the firmware to."),
        (9007, NanoffOutcome.Failed, "the firmware could not be downloaded. Check the network."),
        (9008, NanoffOutcome.Failed, "the image was not found."),
        (9009, NanoffOutcome.Failed, "the deployment address was refused."),
        (9010, NanoffOutcome.NoDevice, "no board was found. Check the cable and the port."),
        (9013, NanoffOutcome.Failed, "nanoff does not know the platform of this target. Update it: dotnet tool update -g nanoff"),
    ];

    /// <summary>Reads an exit code of nanoff (nanoFirmwareFlasher, ExitCodes), whole or cut to its low byte.</summary>
    /// <param name="exitCode">The exit code.</param>
    /// <returns>What it means.</returns>
    public static NanoffResult Of(int exitCode)
    {
        if (exitCode == 0)
        {
            return new NanoffResult(NanoffOutcome.Done, "");
        }

        foreach ((int code, NanoffOutcome outcome, string message) in s_failures)
        {
            if (exitCode == code || exitCode == (code & byte.MaxValue))
            {
                return new NanoffResult(outcome, $"nanoff E{code.ToString(CultureInfo.InvariantCulture)}: {message}");
            }
        }

        string number = exitCode.ToString(CultureInfo.InvariantCulture);
        return new NanoffResult(
            NanoffOutcome.Failed,
            exitCode is > SignalBase and <= SignalBase + LastSignal
                ? $"nanoff was ended from outside or crashed (exit code {number}). The board may be half written: flash it again."
                : $"nanoff failed with exit code {number}; what it said above tells more.");
    }
}
