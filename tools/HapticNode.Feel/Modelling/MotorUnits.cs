using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;

namespace HapticNode.Feel.Modelling;

/// <summary>Units of a motor that its profile's spread of frequency allows, a hundredth apart.</summary>
internal static class MotorUnits
{
    private const int HundredthsOfAnError = 100;

    /// <summary>The nominal unit first, then those that are off.</summary>
    internal static IEnumerable<MotorModel> Of(MotorSetup motor)
    {
        MotorModel nominal = motor.Profile.Model();
        yield return nominal;
        int reach = (int)Math.Ceiling(Math.Min(motor.Profile.Spread.Frequency, ToleranceSweep.LargestError) * HundredthsOfAnError);
        for (int hundredths = 1; hundredths <= reach; hundredths++)
        {
            yield return nominal.Unit((double)hundredths / HundredthsOfAnError);
            yield return nominal.Unit((double)-hundredths / HundredthsOfAnError);
        }
    }
}
