using System.Reflection;
using HapticNode.Device.Boards;

namespace HapticNode.Hosting;

/// <summary>A panel on one of its boards that the firmware was compiled with.</summary>
/// <param name="Name">Name of the definition.</param>
/// <param name="Board">The development board.</param>
/// <param name="BankName">The name of its bank.</param>
/// <param name="BankLines">The lines of its bank.</param>
/// <param name="Definition">The method that makes the definition.</param>
public sealed record ShippedPanel(string Name, string Board, string BankName, IReadOnlyList<string> BankLines, MethodInfo Definition)
{
    /// <summary>The definition, made anew.</summary>
    public BoardMap Map => (BoardMap)Definition.Invoke(null, null)!;
}
