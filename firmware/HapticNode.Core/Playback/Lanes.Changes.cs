using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;

namespace HapticNode.Core.Playback;

/// <content>Taking gains and limits that have changed.</content>
public sealed partial class Lanes
{
    /// <summary>Takes gains and limits of all lanes from the bank again.</summary>
    /// <param name="profile">What the user has switched off or down.</param>
    public void RefreshAll(UserProfile profile)
    {
        for (int lane = 0; lane < _bank.Lanes.Count; lane++)
        {
            Refresh(lane, profile);
        }
    }

    /// <summary>Takes the gain and limits of a lane from the bank again, and the theme.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="profile">What the user has switched off or down.</param>
    public void Refresh(int lane, UserProfile profile)
    {
        Account();
        _pitch = _bank.Option(Section.Theme, 0, Slot.ThemePitch) * One / 100;
        LaneKind kind = _bank.LaneKinds[lane];
        int gain = profile.Mute ? 0 : _bank.Option(Section.Lane, lane, Slot.LaneGain) * _bank.Option(Section.Theme, 0, Slot.ThemeGain);
        if (LaneKinds.Has(kind, LaneKinds.Sounds))
        {
            gain = profile.Quiet ? 0 : gain * profile.Volume / 100;
        }

        _gain[lane] = (short)(gain * One / 10000);
        int drive = LaneKinds.Has(kind, LaneKinds.Tires) ? _bank.Option(Section.Lane, lane, Slot.LaneDrive) * 1000 : 0;
        bool warms = LaneKinds.Has(kind, LaneKinds.Moves);
        int heat = warms ? _bank.Option(Section.Lane, lane, Slot.LaneHeat) * 1000 : 0;
        int cool = warms ? _bank.Option(Section.Lane, lane, Slot.LaneCool) * 10 : 0;
        _guard.SetLimits(lane, Lower(drive, _driveRating[lane]), Lower(heat, _heatRating[lane]), Lower(cool, _coolRating[lane]), Now);
        Scale(lane);
    }

    /// <summary>Takes the softness of warm lanes from the guard again, which have cooled meanwhile.</summary>
    /// <returns>True if some lane is still softened.</returns>
    public bool Relax()
    {
        bool softened = false;
        for (int lane = 0; lane < _bank.Lanes.Count; lane++)
        {
            if (_guard.Softness[lane] != Guard.One)
            {
                _guard.Changed(lane, Level[lane], Now);
                Scale(lane);
                softened = true;
            }
        }

        return softened;
    }
}
