using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Profiles;

[TestClass]
public sealed class ShippedProfileTests
{
    public static IEnumerable<object[]> Lras => NamesOf<LraProfile>();

    public static IEnumerable<object[]> Erms => NamesOf<ErmProfile>();

    public static IEnumerable<object[]> All => ActuatorProfile.Names.Select(name => new object[] { name });

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void ThereAreEnoughOfEachKind()
    {
        ILookup<ActuatorKind, string> kinds = ActuatorProfile.Names.ToLookup(name => ActuatorProfile.Load(name).Kind);
        Assert.IsGreaterThanOrEqualTo(4, kinds[ActuatorKind.Lra].Count());
        Assert.IsGreaterThanOrEqualTo(3, kinds[ActuatorKind.Erm].Count());
        Assert.IsGreaterThanOrEqualTo(2, kinds[ActuatorKind.Piezo].Count() + kinds[ActuatorKind.Magnetic].Count());
        Assert.IsGreaterThanOrEqualTo(1, kinds[ActuatorKind.Led].Count());
    }

    [TestMethod]
    public void TheDefaultsAreOfTheirKinds()
    {
        Assert.IsNotNull(ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra));
        Assert.IsNotNull(ActuatorProfile.Load<ErmProfile>(ActuatorProfile.DefaultErm));
        Assert.IsNotNull(ActuatorProfile.Load<BuzzerProfile>(ActuatorProfile.DefaultBuzzer));
        Assert.IsNotNull(ActuatorProfile.Load<LightProfile>(ActuatorProfile.DefaultLight));
    }

    [TestMethod]
    [DynamicData(nameof(All))]
    public void EveryNumberSaysWhereItComesFrom(string name)
    {
        ActuatorProfile profile = ActuatorProfile.Load(name);
        Assert.AreEqual(name, profile.Name);
        TestContext.WriteLine($"{profile.Title}");
        foreach (ProfileValue value in profile.Values)
        {
            TestContext.WriteLine(FormattableString.Invariant($"  {value.Key} {value.Value}: {(value.IsAssumed ? "assumed" : "quoted")}, {value.Basis}"));
            Assert.IsGreaterThan(5, value.Basis.Length, value.Key);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Lras))]
    public void AResonantMotorShakesAsItsDatasheetSays(string name)
    {
        LraProfile profile = ActuatorProfile.Load<LraProfile>(name);
        DriverStage stage = new();
        Motion motion = profile.Model().Run(Signals.Of(stage, (600, 1000)), stage);
        double rated = profile.Values.Single(value => value.Key == "rated_acceleration_rms_g").Value * Math.Sqrt(2);
        Look.AreClose(TestContext, "peak g at rated drive", rated, Look.Peak(motion), 0.01);
    }

    [TestMethod]
    [DynamicData(nameof(Lras))]
    public void AResonantMotorIsPhysical(string name)
    {
        LraParameters part = ActuatorProfile.Load<LraProfile>(name).Parameters;
        double amperes = part.RatedVolts / part.ResistanceOhms * part.DrivenQuality / part.FloatingQuality;
        TestContext.WriteLine(FormattableString.Invariant(
            $"Q {part.DrivenQuality:0.0} driven, {part.FloatingQuality:0.0} floating; decay {part.DrivenDecaySeconds * 1000:0.0} ms; travel {part.RatedTravelMetres * 1000:0.00} mm; {amperes * 1000:0} mA"));
        Assert.IsGreaterThan(part.DrivenQuality, part.FloatingQuality);
        Assert.IsInRange(1.05 * part.DrivenQuality, 100, part.FloatingQuality);
        Assert.IsInRange(0.1, 3, part.ForceFactor);
        Assert.IsInRange(0.005, 0.05, part.DrivenDecaySeconds);
        Assert.IsInRange(0.0001, 0.002, part.RatedTravelMetres);
        Assert.IsInRange(0.01, 0.3, amperes);
    }

    [TestMethod]
    [DynamicData(nameof(Erms))]
    public void ARotatingMassShakesAsItsDatasheetSays(string name)
    {
        ErmProfile profile = ActuatorProfile.Load<ErmProfile>(name);
        DriverStage stage = new() { Kind = DriverKind.Transistor };
        Motion motion = profile.Model().Run(Signals.Of(stage, (1000, 1000)), stage);
        Look.AreClose(TestContext, "g at rated drive", profile.Values.Single(value => value.Key == "rated_acceleration_g").Value, Look.Peak(motion), 0.01);
    }

    [TestMethod]
    [DynamicData(nameof(Erms))]
    public void ARotatingMassIsPhysical(string name)
    {
        ErmParameters part = ActuatorProfile.Load<ErmProfile>(name).Parameters;
        TestContext.WriteLine(FormattableString.Invariant(
            $"K {part.MotorConstant * 1000:0.00} mV s, J {part.Inertia * 1e9:0.0} g mm^2, unbalance {part.Unbalance * 1e6:0.00} g mm"));
        Assert.IsInRange(0.0001, 0.01, part.MotorConstant);
        Assert.IsInRange(1e-10, 1e-7, part.Inertia);
        Assert.IsInRange(5e-8, 5e-6, part.Unbalance);
        Assert.IsGreaterThanOrEqualTo(part.Friction, part.Stiction);
        Assert.IsGreaterThan(part.Stiction, part.MotorConstant * part.RatedVolts / part.ResistanceOhms);
    }

    [TestMethod]
    public void TheHighestVoltageIsGivenInMultiplesOfTheRatedOne()
    {
        Assert.AreEqual(1.1, ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra).MaxDrive, 1e-9);
        Assert.AreEqual(1.7 / 1.3, ActuatorProfile.Load<ErmProfile>("pmd-305-000").MaxDrive, 1e-9);
    }

    private static IEnumerable<object[]> NamesOf<TProfile>()
    {
        return ActuatorProfile.Names.Where(name => ActuatorProfile.Load(name) is TProfile).Select(name => new object[] { name });
    }
}
