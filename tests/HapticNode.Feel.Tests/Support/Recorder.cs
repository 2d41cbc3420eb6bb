using HapticNode.Actuators.Driving;
using HapticNode.Core.Playback;

namespace HapticNode.Feel.Tests.Support;

/// <summary>Writes down what the firmware's player drives a lane with.</summary>
internal sealed class Recorder : LaneOutput
{
    internal long Now { get; set; }

    internal List<LevelPoint> Points { get; } = [];

    public override void Set(int level, int hertz) => Points.Add(new LevelPoint(Now, level, hertz));
}
