using HapticNode.Banks;
using HapticNode.Core.Base;

namespace HapticNode.App.Shaping;

/// <summary>A control as the panel is drawn: a button, or an encoder with its push.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsEncoder">Whether it is turned.</param>
/// <param name="Press">The name of what is pressed: its own, or that of an encoder's push; empty where nothing is.</param>
/// <param name="Digit">The digit that presses a button, empty for none.</param>
public sealed record ControlSheet(string Name, bool IsEncoder, string Press, string Digit)
{
    private const int Digits = 9;

    /// <summary>The controls of a bank, in its order. The push of an encoder has the encoder's name and a dash in front.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>The controls.</returns>
    public static IReadOnlyList<ControlSheet> AllOf(BankFile bank)
    {
        string[] names = [.. Enumerable.Range(0, bank.Bank.Controls.Count).Select(index => BankFile.NameOf(bank.Bank.Controls, index))];
        string[] encoders = [.. names.Where((_, index) => bank.Bank.ControlKinds[index] == ControlKind.Encoder)];
        List<ControlSheet> sheets = [];
        int buttons = 0;
        foreach (string name in names)
        {
            if (encoders.Contains(name))
            {
                sheets.Add(new ControlSheet(name, true, Array.Find(names, other => IsPushOf(other, name)) ?? "", ""));
            }
            else if (!encoders.Any(encoder => IsPushOf(name, encoder)))
            {
                sheets.Add(new ControlSheet(name, false, name, ++buttons <= Digits ? $"{buttons}" : ""));
            }
        }

        return sheets;
    }

    private static bool IsPushOf(string name, string encoder) => name.StartsWith(encoder + "-", StringComparison.Ordinal);
}
