using HapticNode.Actuators.Profiles;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware;

/// <summary>The actuator profiles of a panel's lanes.</summary>
public static class PanelProfiles
{
    /// <summary>Reads the profile of a lane: a file beside the panel's, or a shipped one.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lane">One of its lanes.</param>
    /// <returns>The profile; null where the panel names none.</returns>
    /// <exception cref="ProfileException">There is no such profile, or something in it is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ActuatorProfile? Of(Panel panel, Lane lane)
    {
        if (lane.Profile.Length == 0)
        {
            return null;
        }

        string beside = Path.Combine(panel.Folder, lane.Profile);
        return ActuatorProfile.Load(Path.HasExtension(lane.Profile) ? beside : lane.Profile);
    }
}
