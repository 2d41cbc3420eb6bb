using HapticNode.Feel.Modelling;

namespace HapticNode.Studio.Hosting;

/// <summary>The parts that a panel is modelled with.</summary>
internal static class FeelSetups
{
    internal static FeelSetup Of(StudioOptions options) => options.Setup ?? new FeelSetup();
}
