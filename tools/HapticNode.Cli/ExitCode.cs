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

    /// <summary>A bank or scenario is wrong.</summary>
    public const int Invalid = 4;

    /// <summary>The node latched for safety during a run, other than by a stop that was asked for.</summary>
    public const int Fault = 6;

    /// <summary>The list for the help text.</summary>
    public const string Help = "Exit codes: 0 ok, 1 failed, 2 wrong command line, 4 a bank or scenario is wrong, 6 the node latched a fault.";
}
