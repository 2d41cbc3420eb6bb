namespace HapticNode.Core.Safety;

/// <summary>Which limit of a lane was reached. The numbers go on from those of <see cref="FaultReason"/>, with which they share the words.</summary>
public enum LaneLimit
{
    /// <summary>It was driven for as long without a pause as the lane allows.</summary>
    Drive = 3,

    /// <summary>Its heat budget is used up.</summary>
    Heat = 4,
}
