using HapticNode.Core.Base;

namespace HapticNode.Core.Tests.Support;

/// <summary>Tables of names for tests.</summary>
public static class TestNames
{
    /// <summary>Makes a full table.</summary>
    /// <param name="names">Its names.</param>
    /// <returns>The table.</returns>
    public static NameTable Of(params string[] names)
    {
        NameTable table = new NameTable(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            table.Add(names[i]);
        }

        return table;
    }
}
