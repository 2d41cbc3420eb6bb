using HapticNode.App.Panels;
using HapticNode.Feel.Modelling;

namespace HapticNode.Studio.Hosting;

/// <summary>The parts that a panel is modelled with: those that were asked for, else the panel's own.</summary>
internal static class FeelSetups
{
    internal static FeelSetup Of(StudioOptions options) => options.Setup ?? (options.Panel is { } panel ? PanelParts.Of(panel.Panel) : new FeelSetup());
}
