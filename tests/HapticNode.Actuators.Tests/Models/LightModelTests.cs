using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Tests.Models;

[TestClass]
public sealed class LightModelTests
{
    private static readonly LightProfile s_profile = ActuatorProfile.Load<LightProfile>(ActuatorProfile.DefaultLight);

    [TestMethod]
    [DataRow(0.0, 0.0)]
    [DataRow(0.005, 4.516)]
    [DataRow(0.18, 49.496)]
    [DataRow(0.5, 76.069)]
    [DataRow(1.0, 100.0)]
    public void LightnessFollowsTheStandardObserver(double share, double lightness)
    {
        Assert.AreEqual(lightness, LightModel.LightnessOf(share), 0.001);
    }

    [TestMethod]
    public void TheTwoBranchesOfTheCurveMeet()
    {
        Assert.AreEqual(LightModel.LightnessOf(216.0 / 24389), LightModel.LightnessOf((216.0 / 24389) + 1e-12), 1e-6);
    }

    /// <summary>The firmware squares levels instead of computing the cube root's inverse: close enough to even steps of lightness.</summary>
    [TestMethod]
    public void TheLevelsOfALaneAreCloseToPerceivedLightness()
    {
        for (int permille = 100; permille <= 1000; permille += 100)
        {
            LightStep step = new LightModel(s_profile).Run(DriveSignal.ForLight([new(0, permille)], 1000)).Single();
            Assert.AreEqual(permille / 10.0, step.Lightness, 8);
        }
    }

    [TestMethod]
    public void IntensityGoesWithDutyAndCurrent()
    {
        DriveSignal half = new([new DrivePoint(0, 0.5, 5000)], 1000);
        Assert.AreEqual(3.0, new LightModel(s_profile).Run(half).Single().Millicandela, 1e-9);
        Assert.AreEqual(6.0, new LightModel(s_profile, 20).Run(half).Single().Millicandela, 1e-9);
    }
}
