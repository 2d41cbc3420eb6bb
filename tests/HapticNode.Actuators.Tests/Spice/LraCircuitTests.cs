using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Spice;

/// <summary>The driver stage and the resonant motor, against the same as an electronic circuit in ngspice.</summary>
[TestClass]
public sealed class LraCircuitTests
{
    private const double Share = 0.05;
    private const double Overdrive = 2;
    private const double StepSeconds = 2e-6;
    private const double SampleRateHertz = 20000;
    private const double ChopHertz = 20000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("vlv101040a", 8.5, 6.0)]
    [DataRow("vlv101040a", 12.0, 6.0)]
    [DataRow("vg0832022d", 8.0, 4.0)]
    [DataRow("vg1040003d", 12.0, 0.0)]
    public void AClickMovesTheMassAsTheCircuitDoes(string name, double driveMilliseconds, double brakeMilliseconds)
    {
        Compare(name, driveMilliseconds, brakeMilliseconds, level: 1000);
    }

    [TestMethod]
    [DataRow("vlv101040a", 10.0, 6.0, 600)]
    [DataRow("vg0840001d", 12.0, 6.0, 300)]
    public void ALevelIsWhatAChoppedBridgeGivesOnAverage(string name, double driveMilliseconds, double brakeMilliseconds, int level)
    {
        Compare(name, driveMilliseconds, brakeMilliseconds, level);
    }

    private void Compare(string name, double drive, double brake, int level)
    {
        LraParameters part = ActuatorProfile.Load<LraProfile>(name).Parameters;
        double end = (drive + brake) / 1000;
        double total = end + 0.04;
        string netlist = LraCircuit.Write(part, Overdrive * part.RatedVolts, Polarity(part, drive / 1000, end), level < 1000 ? ChopHertz : 0, level / 1000.0);
        IReadOnlyList<double[]> circuit = Ngspice.Transient(netlist, total, StepSeconds, LraCircuit.Spring);

        double stiffness = part.MovingMassKilograms * part.AngularResonance * part.AngularResonance;
        double[] spring = Model(part, drive, brake, level, (int)(total * SampleRateHertz), sample => sample.State.Position * stiffness);
        double peak = spring.Max(Math.Abs);
        double worst = Enumerable.Range(1, spring.Length - 1).Max(index => Math.Abs(At(circuit, index / SampleRateHertz) - spring[index]));
        TestContext.WriteLine(FormattableString.Invariant(
            $"{name}, {drive} ms drive, {brake} ms brake, level {level}: spring {peak:0.000} N at most, worst difference {worst / peak:0.00%} of it"));
        Assert.IsLessThanOrEqualTo(Share, worst / peak);
    }

    private static double[] Model(LraParameters part, double drive, double brake, int level, int samples, Func<LraSample, double> value)
    {
        DriverStage stage = new() { Overdrive = Overdrive, Wave = DriveWave.Square };
        DriveSignal signal = Signals.Of(stage, (drive, level), (brake, -level));
        double[] values = new double[samples];
        new LraModel(part).Follow(stage.Decode(signal), stage, new SampleClock(SampleRateHertz, samples), (index, sample) => values[index] = value(sample));
        return values;
    }

    // The bridge turns over with every half wave, and once more where the brake begins.
    private static List<(double Seconds, int Polarity)> Polarity(LraParameters part, double brakeStart, double end)
    {
        double half = 0.5 / part.ResonanceHertz;
        List<(double, int)> changes = [];
        for (int wave = 0; wave * half < end; wave++)
        {
            double start = wave * half;
            int sign = wave % 2 == 0 ? 1 : -1;
            changes.Add((start, start < brakeStart ? sign : -sign));
            if (start < brakeStart && brakeStart < Math.Min(start + half, end))
            {
                changes.Add((brakeStart, -sign));
            }
        }

        changes.Add((end, 0));
        return changes;
    }

    private static double At(IReadOnlyList<double[]> rows, double seconds)
    {
        int low = 0;
        int high = rows.Count - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = rows[middle][0] <= seconds ? (middle, high) : (low, middle);
        }

        double share = (seconds - rows[low][0]) / (rows[high][0] - rows[low][0]);
        return rows[low][1] + ((rows[high][1] - rows[low][1]) * share);
    }
}
