using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Hardware;

namespace HapticNode.App.Live;

/// <summary>The form in which a panel has a bank: with what the panel knows of its own encoders, which a bank need not say.</summary>
/// <param name="panel">The panel; null where nothing is known of it.</param>
public sealed class PanelForm(PanelChoice? panel)
{
    /// <summary>The panel; null where nothing is known of it.</summary>
    public PanelChoice? Panel => panel;

    /// <summary>A bank as the panel has it.</summary>
    /// <param name="text">The bank.</param>
    /// <returns>What the panel says that it has, when it has this bank.</returns>
    /// <exception cref="BankException">The bank is wrong.</exception>
    public BankContent Of(BankDocument text) =>
        panel is null ? text.Content : BankContent.Of(text.Name, PanelBank.Complete(panel.Panel, [.. text.Content.Lines]));
}
