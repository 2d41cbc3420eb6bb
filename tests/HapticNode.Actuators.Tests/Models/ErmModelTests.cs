using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

[TestClass]
public sealed class ErmModelTests
{
    private const double Steady = 800;

    // 3 V, starts at 1.5 V, 80 mA through 25 ohm at 9000 turns a minute, half of the torque dry friction.
    private static readonly ErmParameters s_part = Part(ratedAmperes: 0.08);

    private static readonly ErmModel s_model = new(s_part);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void ItTurnsAtTheRatedSpeedAndShakesAsRated()
    {
        Motion motion = Run(new DriverStage(), (Steady, 1000));
        Look.AreClose(TestContext, "speed", 9000 * 2 * Math.PI / 60, s_part.RatedSpeed, 1e-9);
        Look.AreClose(TestContext, "acceleration", 0.6, motion.Envelope[(int)((Steady - 1) * motion.SampleRateHertz / 1000)], 1e-3);
    }

    [TestMethod]
    public void TheSpeedApproachesItsEndWithTheTimeConstant()
    {
        Motion motion = Run(new DriverStage(), (Steady, 1000));
        double time = Look.RisesTo(motion, s_part.AccelerationAt(s_part.RatedSpeed * (1 - (1 / Math.E))));
        Look.AreClose(TestContext, "time to 1 - 1/e of the speed", 40, time, 0.002);
    }

    [TestMethod]
    public void ItDoesNotStartBelowItsStartingVoltage()
    {
        Assert.AreEqual(0, Look.Peak(Run(new DriverStage(), (100, 490))));
        Assert.IsGreaterThan(0, Look.Peak(Run(new DriverStage(), (100, 510))));
    }

    [TestMethod]
    public void ItKeepsTurningAtAVoltageThatWouldNotStartIt()
    {
        Motion motion = Run(new DriverStage(), (200, 1000), (Steady, 490));
        Assert.IsGreaterThan(0.02, motion.Envelope[(int)(900 * motion.SampleRateHertz / 1000)]);
    }

    [TestMethod]
    public void FrictionBringsItToAStand()
    {
        Motion motion = Run(new DriverStage(), (200, 1000));
        Assert.AreEqual(0, motion.Envelope[^1]);
    }

    [TestMethod]
    public void ABrakeThatGoesOnTurnsItBackwards()
    {
        Motion motion = Run(new DriverStage(), (200, 1000), (300, -1000));
        double stop = 200 + Look.Smallest(motion, 200, 260);
        Assert.IsLessThan(1e-4, motion.Envelope[(int)(stop * motion.SampleRateHertz / 1000)]);
        Assert.IsGreaterThan(0.5, motion.Envelope[(int)(490 * motion.SampleRateHertz / 1000)]);
    }

    [TestMethod]
    public void AShortedMotorStopsSoonerThanAFloatingOne()
    {
        double shorted = Look.FallsTo(Run(new DriverStage(), (300, 1000)), 0.06, 300);
        double floating = Look.FallsTo(Run(new DriverStage { Parking = Parking.Floating }, (300, 1000)), 0.06, 300);
        TestContext.WriteLine(FormattableString.Invariant($"to a tenth: shorted {shorted:0.0} ms, floating {floating:0.0} ms"));
        Assert.IsLessThan(floating, shorted);
    }

    [TestMethod]
    public void ATransistorNeitherBrakesNorHoldsBack()
    {
        DriverStage transistor = new() { Kind = DriverKind.Transistor };
        DriverStage floating = new() { Kind = DriverKind.SignMagnitude, Parking = Parking.Floating };
        Motion braked = Run(transistor, (200, 1000), (100, -1000));
        Motion floated = Run(floating, (200, 1000), (100, 0));
        for (int i = 0; i < 300 * 20; i++)
        {
            Assert.AreEqual(floated.Envelope[i], braked.Envelope[i], 1e-9);
        }
    }

    [TestMethod]
    public void ATransistorLetsAFastMotorCoastWhereABridgeHoldsItBack()
    {
        Motion oneWay = Run(new DriverStage { Kind = DriverKind.Transistor }, (300, 1000), (600, 150));
        Motion bothWays = Run(new DriverStage { Kind = DriverKind.SignMagnitude }, (300, 1000), (600, 150));
        int soon = (int)(310 * oneWay.SampleRateHertz / 1000);
        Assert.IsGreaterThan(bothWays.Envelope[soon], oneWay.Envelope[soon]);
    }

    [TestMethod]
    public void AUnitThatTurnsFasterShakesWithTheSquareOfItsSpeed()
    {
        double nominal = Look.Peak(Run(new DriverStage(), (Steady, 1000)));
        DriverStage stage = new();
        double fast = Look.Peak(s_model.Unit(0.1).Run(Signals.Of(stage, (Steady, 1000)), stage));
        Look.AreClose(TestContext, "acceleration", nominal * 1.21, fast, 1e-6);
    }

    [TestMethod]
    public void PowerAtRatedSpeedIsRatedVoltageTimesRatedCurrent()
    {
        double shorter = Run(new DriverStage(), (1000, 1000)).ElectricalJoules;
        double longer = Run(new DriverStage(), (2000, 1000)).ElectricalJoules;
        Look.AreClose(TestContext, "watts", 3 * 0.08, longer - shorter, 1e-6);
    }

    /// <summary>An integrator that shares nothing with the model: Euler in steps of 1 us.</summary>
    [TestMethod]
    [DataRow(DriverKind.Bidirectional, Parking.Shorted)]
    [DataRow(DriverKind.SignMagnitude, Parking.Floating)]
    [DataRow(DriverKind.Transistor, Parking.Floating)]
    public void AStepByStepIntegrationComesToTheSameMotion(DriverKind kind, Parking parking)
    {
        DriverStage stage = new() { Kind = kind, Parking = parking, Overdrive = 1.5 };
        DriveSignal signal = Signals.Of(stage, (30, 1000), (40, 400), (25, 0), (30, 800), (20, -1000), (40, 700));
        Motion exact = s_model.Run(signal, stage);
        IReadOnlyList<DriveStep> steps = stage.Decode(signal);
        double speed = 0;
        double worst = 0;
        for (int i = 0; i < exact.Envelope.Length * 50; i++)
        {
            DriveStep step = steps.LastOrDefault(step => i * 1e-6 >= step.StartSeconds - 1e-9 && i * 1e-6 < step.EndSeconds - 1e-9);
            worst = i % 50 == 0 ? Math.Max(worst, Math.Abs(s_part.AccelerationAt(speed) - exact.Envelope[i / 50])) : worst;
            double current = (step.Drive * s_part.RatedVolts - (s_part.MotorConstant * speed)) / s_part.ResistanceOhms;
            bool isOpen = step.Level == 0 && (kind == DriverKind.Transistor || parking == Parking.Floating);
            current = isOpen || (kind == DriverKind.Transistor && current < 0) ? 0 : current;
            double torque = (s_part.MotorConstant * current) - (s_part.Viscosity * speed);
            double next = speed + ((torque - (Math.Sign(speed == 0 ? torque : speed) * s_part.Friction)) / s_part.Inertia * 1e-6);
            bool stops = speed == 0 ? Math.Abs(torque) <= s_part.Stiction : Math.Sign(next) != Math.Sign(speed);
            speed = stops ? 0 : next;
        }

        TestContext.WriteLine(FormattableString.Invariant($"largest difference {worst / Look.Peak(exact):0.000%} of the peak"));
        Assert.IsLessThan(0.002 * Look.Peak(exact), worst);
    }

    [TestMethod]
    public void APartWhoseCurrentTakesAllOfItsVoltageIsRefused()
    {
        ErmParameters stalled = Part(ratedAmperes: 0.12);
        Assert.ThrowsExactly<ArgumentException>(() => new ErmModel(stalled));
    }

    private static ErmParameters Part(double ratedAmperes)
    {
        return ErmParameters.FromRatings(
            ratedVolts: 3, startVolts: 1.5, ratedAmperes, resistanceOhms: 25, ratedRpm: 9000, drivenSeconds: 0.04, frictionShare: 0.5, ratedG: 0.6, jigMassKilograms: 0.1);
    }

    private static Motion Run(DriverStage stage, params (double Milliseconds, int Permille)[] pieces)
    {
        return s_model.Run(Signals.Of(stage, pieces), stage);
    }
}
