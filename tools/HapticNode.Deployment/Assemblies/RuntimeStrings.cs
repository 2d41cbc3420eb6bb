namespace HapticNode.Deployment.Assemblies;

/// <summary>
/// The runtime's own string table, as far as an assembly can be named after it. The metadata processor does not store a string that the
/// runtime has; it stores the place of it, counted down from 0xFFFF (nf-interpreter, StringTableData and CLR_RT_Assembly::GetString).
/// </summary>
internal static class RuntimeStrings
{
    private const int Last = 0xFFFF;
    private const int Count = 860;

    private static readonly Dictionary<int, string> s_names = new()
    {
        [0x1BF] = "System",
        [0x1C0] = "System.Collections",
        [0x1CB] = "System.ComponentModel",
        [0x1CC] = "System.Diagnostics",
        [0x1CD] = "System.Globalization",
        [0x1CF] = "System.IO",
        [0x1D0] = "System.Reflection",
        [0x1D1] = "System.Resources",
        [0x1D4] = "System.Runtime.Versioning",
        [0x1D6] = "System.Text",
        [0x1D7] = "System.Threading",
        [0x32D] = "mscorlib",
    };

    /// <summary>Whether an index means a string of the runtime rather than one of the assembly.</summary>
    internal static bool Holds(int index) => index >= Last - Count;

    /// <summary>The string, or null where it is none that an assembly is expected to be named after.</summary>
    internal static string? Find(int index) => s_names.GetValueOrDefault(Last - index);
}
