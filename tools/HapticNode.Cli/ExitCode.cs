namespace HapticNode.Cli;

/// <summary>What the command ends with. The numbers are promised to scripts.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>Something could not be done, such as reading or writing a file.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>There is no board at the port, or the port cannot be opened.</summary>
    public const int NoDevice = 3;

    /// <summary>A bank, a scenario, an assembly or an image is wrong.</summary>
    public const int Invalid = 4;

    /// <summary>The board did not answer in time, or the link to it was lost.</summary>
    public const int LinkLost = 5;

    /// <summary>The node latched for safety during a run, other than by a stop that was asked for.</summary>
    public const int Fault = 6;

    /// <summary>The node refused a request.</summary>
    public const int Refused = 7;

    /// <summary>A panel did not pass its test.</summary>
    public const int TestFailed = 8;

    /// <summary>Ended by Ctrl-C before it was done, as shells have it. What has no end of its own, such as watch, ends with <see cref="Ok"/>.</summary>
    public const int Interrupted = 130;

    /// <summary>The list for the help text.</summary>
    public const string Help =
        "Exit codes: 0 ok, 1 failed, such as a file that is not there, 2 wrong command line, 3 no board or its port cannot be opened, 4 a bank, scenario, assembly or image is wrong, " +
        "5 the board does not answer, 6 the node latched a fault, 7 the node refused a request, 8 a panel did not pass its test, 130 ended by Ctrl-C.";
}
