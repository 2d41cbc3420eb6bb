[assembly: System.Reflection.AssemblyVersion(HapticNode.Core.Base.Release.Version)]

namespace HapticNode.Core.Base;

/// <summary>Which firmware this is, as it tells the host.</summary>
public static class Release
{
    /// <summary>The firmware's version.</summary>
    public const string Version = "0.2.0";

    /// <summary>The version of the serial protocol.</summary>
    public const int Protocol = 1;
}
