using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

[TestClass]
public sealed class LraInvariantTests
{
    private static readonly LraModel s_model = new(AnchorParts.Lra);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void TwiceTheDriveIsTwiceTheMotion()
    {
        DriverStage stage = new();
        Motion half = s_model.Run(Signals.Of(stage, (12, 500), (5, -250), (9, 0), (7, 400)), stage);
        Motion full = s_model.Run(Signals.Of(stage, (12, 1000), (5, -500), (9, 0), (7, 800)), stage);
        for (int i = 0; i < half.Acceleration.Length; i++)
        {
            Assert.AreEqual(2 * half.Acceleration[i], full.Acceleration[i], 1e-9);
        }
    }

    [TestMethod]
    public void ALevelAndTheOverdriveOfTheStageMultiply()
    {
        DriverStage weak = new();
        DriverStage strong = new() { Overdrive = 2 };
        Motion one = s_model.Run(Signals.Of(weak, (12, 800), (6, -400)), weak);
        Motion other = s_model.Run(Signals.Of(strong, (12, 400), (6, -200)), strong);
        for (int i = 0; i < one.Acceleration.Length; i++)
        {
            Assert.AreEqual(one.Acceleration[i], other.Acceleration[i], 1e-9);
        }
    }

    [TestMethod]
    [DataRow(DriveWave.Sine)]
    [DataRow(DriveWave.Square)]
    public void TheSameDriveLaterIsTheSameMotionLater(DriveWave wave)
    {
        const int Later = 37;
        DriverStage stage = new() { Overdrive = 2, Wave = wave };
        Motion now = s_model.Run(Signals.Of(stage, (12, 1000), (6, -1000)), stage);
        Motion later = s_model.Run(Signals.Of(stage, (Later, 0), (12, 1000), (6, -1000)), stage);
        int shift = Later * (int)(now.SampleRateHertz / 1000);
        for (int i = 0; i < now.Acceleration.Length - 1; i++)
        {
            Assert.AreEqual(now.Acceleration[i], later.Acceleration[i + shift], 1e-6, $"sample {i}");
        }
    }

    [TestMethod]
    [DataRow(DriveWave.Sine)]
    [DataRow(DriveWave.Square)]
    public void TheMotionDoesNotDependOnHowOftenItIsLookedAt(DriveWave wave)
    {
        DriverStage stage = new() { Overdrive = 2, Wave = wave, Parking = Parking.Floating };
        DriveSignal signal = Signals.Of(stage, (11.3, 1000), (5.7, -700), (3.1, 0), (4.9, 300));
        Motion coarse = s_model.Run(signal, stage, 1000);
        Motion fine = s_model.Run(signal, stage, 100000);
        for (int i = 0; i < coarse.Acceleration.Length; i++)
        {
            Assert.AreEqual(fine.Acceleration[100 * i], coarse.Acceleration[i], 1e-6, $"at {i} ms");
            Assert.AreEqual(fine.Envelope[100 * i], coarse.Envelope[i], 1e-6, $"at {i} ms");
        }
    }

    /// <summary>An integrator that shares nothing with the model: semi-implicit Euler in steps of 1 us.</summary>
    [TestMethod]
    [DataRow(DriveWave.Sine, Parking.Shorted, 0.03)]
    [DataRow(DriveWave.Sine, Parking.Floating, -0.08)]
    [DataRow(DriveWave.Square, Parking.Floating, 0.05)]
    public void AStepByStepIntegrationComesToTheSameMotion(DriveWave wave, Parking parking, double error)
    {
        DriverStage stage = new() { Overdrive = 2, Wave = wave, Parking = parking };
        DriveSignal signal = Signals.Of(stage, (11.8, 1000), (5.9, -1000), (10, 0), (8, 600));
        var unit = (LraModel)s_model.Unit(error);
        Motion exact = unit.Run(signal, stage);
        double[] stepped = Integrate(unit.Parameters, stage, signal, exact.Acceleration.Length, exact.SampleRateHertz);
        double worst = 0;
        for (int i = 0; i < stepped.Length; i++)
        {
            worst = Math.Max(worst, Math.Abs(stepped[i] - exact.Acceleration[i]));
        }

        TestContext.WriteLine(FormattableString.Invariant($"largest difference {worst / Look.Peak(exact):0.000%} of the peak"));
        Assert.IsLessThan(0.005 * Look.Peak(exact), worst);
    }

    [TestMethod]
    [DataRow(DriveWave.Sine, Parking.Shorted)]
    [DataRow(DriveWave.Sine, Parking.Floating)]
    [DataRow(DriveWave.Square, Parking.Shorted)]
    public void TheEnergyThatGoesInIsLostOrStored(DriveWave wave, Parking parking)
    {
        const double Rate = 200000;
        DriverStage stage = new() { Overdrive = 2, Wave = wave, Parking = parking };
        DriveSignal signal = Signals.Of(stage, (11.8, 1000), (5.9, -1000), (10, 0), (8, 600), (3, 0));
        LraParameters part = AnchorParts.Lra;
        double supplied = 0;
        double lost = 0;
        LraState last = default;
        s_model.Follow(stage.Decode(signal), stage, new SampleClock(Rate, (int)(0.0387 * Rate)), (_, sample) =>
        {
            supplied += sample.Volts * sample.Amperes / Rate;
            lost += ((sample.Amperes * sample.Amperes * part.ResistanceOhms) + (sample.State.Velocity * sample.State.Velocity * part.Damping)) / Rate;
            last = sample.State;
        });
        double spring = part.MovingMassKilograms * part.AngularResonance * part.AngularResonance;
        double stored = ((part.MovingMassKilograms * last.Velocity * last.Velocity) + (spring * last.Position * last.Position)) / 2;
        Look.AreClose(TestContext, "energy in mJ", supplied * 1000, (lost + stored) * 1000, 0.001);
    }

    [TestMethod]
    public void NothingMovesBeforeItIsDriven()
    {
        DriverStage stage = new();
        Motion motion = s_model.Run(Signals.Of(stage, (20, 0), (5, 1000)), stage);
        Assert.AreEqual(0, motion.Envelope[..400].ToArray().Max());
        Assert.IsGreaterThan(0, motion.Envelope[420]);
    }

    private static double[] Integrate(LraParameters part, DriverStage stage, DriveSignal signal, int samples, double rate)
    {
        const double Step = 1e-6;
        int each = (int)Math.Round(1 / (rate * Step));
        double scale = part.MovingMassKilograms / (part.JigMassKilograms * 9.80665);
        double stiffness = part.AngularResonance * part.AngularResonance;
        double position = 0;
        double velocity = 0;
        double begin = 0;
        DriveStep before = default;
        double[] accelerations = new double[samples];
        IReadOnlyList<DriveStep> steps = stage.Decode(signal);
        for (int i = 0; i < samples * each; i++)
        {
            double time = i * Step;
            DriveStep step = steps.LastOrDefault(step => time >= step.StartSeconds - 1e-9 && time < step.EndSeconds - 1e-9);
            begin = step.Level != 0 && before.Level == 0 ? time : begin;
            before = step;
            bool floats = step.Level == 0 && stage.Parking == Parking.Floating;
            double sine = Math.Sin(2 * Math.PI * AnchorParts.ResonanceHertz * (time - begin));
            double volts = step.Drive * part.RatedVolts * (stage.Wave == DriveWave.Sine ? sine * Math.Sqrt(2) : sine >= 0 ? 1 : -1);
            double push = floats ? 0 : part.ForceFactor * (volts - (part.ForceFactor * velocity)) / part.ResistanceOhms;
            double acceleration = ((push - (part.Damping * velocity)) / part.MovingMassKilograms) - (stiffness * position);
            if (i % each == 0)
            {
                accelerations[i / each] = acceleration * scale;
            }

            velocity += acceleration * Step;
            position += velocity * Step;
        }

        return accelerations;
    }
}
