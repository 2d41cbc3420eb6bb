using System.Reflection;
using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;

namespace HapticNode.Hosting;

/// <summary>The panels that the firmware was compiled with, found by their form: a class with methods that return a <see cref="BoardMap"/> or a <see cref="FactoryBank"/>.</summary>
public static class ShippedPanels
{
    /// <summary>All definitions, each panel's in the order of its file.</summary>
    public static IReadOnlyList<ShippedPanel> All { get; } = Find();

    /// <summary>Makes a definition.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>A new definition, made by the device's own code.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    internal static BoardMap Make(string name)
    {
        ShippedPanel panel = All.FirstOrDefault(candidate => candidate.Name == name) ?? throw new ArgumentException($"There is no panel '{name}'.", nameof(name));
        return panel.Map;
    }

    // The device makes one definition: those that are only looked at cost it nothing.
    private static ShippedPanel[] Find()
    {
        using MeterPause pause = Meter.Pause();
        return [.. Methods<BoardMap>().Select(Describe)];
    }

    private static IEnumerable<MethodInfo> Methods<TResult>() => typeof(BoardMap).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(BoardMap).Namespace && type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(TResult) && method.GetParameters().Length == 0);

    private static ShippedPanel Describe(MethodInfo method)
    {
        var map = (BoardMap)method.Invoke(null, null)!;
        var bank = (FactoryBank)Methods<FactoryBank>().Single(candidate => candidate.DeclaringType == method.DeclaringType).Invoke(null, null)!;
        return new ShippedPanel(map.Name, map.Board, bank.GetType() == typeof(FactoryBank) ? "standard" : method.DeclaringType!.Name, LinesOf(bank), method);
    }

    private static string[] LinesOf(FactoryBank bank)
    {
        var text = new System.Text.StringBuilder();
        for (int piece = 0; bank.Piece(piece) is { } next; piece++)
        {
            text.Append(next);
        }

        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
