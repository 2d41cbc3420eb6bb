namespace nanoFramework.Runtime.Native;

/// <summary>What a restart starts.</summary>
public enum RebootOption
{
    /// <summary>The chip, as after power-on.</summary>
    NormalReboot = 0,
}
