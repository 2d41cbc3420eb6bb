using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Modelling;

[TestClass]
public sealed class FeelSetupTests
{
    private static readonly CueTrace s_both = new CuePlayer(Cues.Bank("cue it", "it.lra 10:100", "it.erm 50:100").Bank).Play(0);
    private static readonly CueTrace s_lra = Cues.Trace("lra", "10:100");

    [TestMethod]
    public void WithoutAChoiceALaneHasTheDefaultMotorOfItsKind()
    {
        FeelSetup setup = new();
        Assert.AreEqual(ActuatorProfile.DefaultLra, Names(setup, s_both, "lra"));
        Assert.AreEqual(ActuatorProfile.DefaultErm, Names(setup, s_both, "erm"));
    }

    [TestMethod]
    public void AMotorPlaysTheLanesOfItsKind()
    {
        FeelSetup setup = new([Choice(null, "vg0840001d"), Choice(null, "vg1040003d"), Choice(null, "pmd-305-000")]);
        Assert.AreEqual("vg0840001d vg1040003d", Names(setup, s_both, "lra"));
        Assert.AreEqual("pmd-305-000", Names(setup, s_both, "erm"));
    }

    [TestMethod]
    public void AMotorOfAKindThatTheCueHasNoLaneForPlaysTheOthers() =>
        Assert.AreEqual("pmd-305-000", Names(new FeelSetup([Choice(null, "pmd-305-000")]), s_lra, "lra"));

    [TestMethod]
    public void AMotorForALaneGoesBeforeAllOthers() =>
        Assert.AreEqual("pmd-305-000", Names(new FeelSetup([Choice(null, "vg0840001d"), Choice("lra", "pmd-305-000")]), s_both, "lra"));

    [TestMethod]
    public void FullLevelIsTwiceRatedForAResonantMotorAndRatedForARotatingOne()
    {
        MotorSetup lra = MotorSetup.Of(ActuatorProfile.Load<MotorProfile>("vlv101040a"));
        MotorSetup erm = MotorSetup.Of(ActuatorProfile.Load<MotorProfile>("lcm0827a3038f"));
        Assert.AreEqual((2.0, 500), (lra.Stage.Overdrive, lra.RatedPermille));
        Assert.AreEqual((1.0, 1000), (erm.Stage.Overdrive, erm.RatedPermille));
        Assert.AreEqual(4 / 170.0 * 1000, lra.OverdriveMilliseconds, 1e-9);
        Assert.AreEqual(1000, MotorSetup.Of(lra.Profile, 0.5).RatedPermille, "Full level is below rated: no level is above it.");
    }

    private static MotorChoice Choice(string? lane, string profile) => new(lane, MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(profile)));

    private static string Names(FeelSetup setup, CueTrace trace, string lane) =>
        string.Join(' ', setup.MotorsOf(trace, lane).Select(motor => motor.Profile.Name));
}
