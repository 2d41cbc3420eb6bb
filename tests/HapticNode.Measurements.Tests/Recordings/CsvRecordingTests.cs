using System.Globalization;
using System.Text;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;
using HapticNode.Testing;

namespace HapticNode.Measurements.Tests.Recordings;

/// <summary>The same motion as every logger would write it is the same motor.</summary>
[TestClass]
public sealed class CsvRecordingTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    private const double MetresPerSecondSquared = 9.80665;
    private static readonly (double[] Stamps, double[][] Axes) s_samples =
        new SyntheticSensor { CountG = 0 }.Sample(new SyntheticMotor(187.3, 11.2, 1).Run(SyntheticMotor.Clicks(3, 0.5, 186, waves: 2), 2), 5);

    [TestMethod]
    [DataRow("#time,accel_x,accel_y,accel_z\n", ",", 1.0, 1000 * MetresPerSecondSquared, 3243.2, DisplayName = "Klipper, mm/s2")]
    [DataRow("time,x,y,z\n", ",", 1.0, 1.0, 0.0, DisplayName = "adxl345spi, g")]
    [DataRow("timestamp,x,y,z\n", ",", 1.0, MetresPerSecondSquared, 0.0, DisplayName = "m/s2 by gravity")]
    [DataRow("t_us;x_mg;y_mg;z_mg\n", ";", 1e6, 1000.0, 0.0, DisplayName = "decimal commas, us and mg")]
    [DataRow("Time (ms)\tax [m/s^2]\tay [m/s^2]\taz [m/s^2]\n", "\t", 1e3, MetresPerSecondSquared, 0.0, DisplayName = "tabs, ms")]
    [DataRow("Time,X,Y,Z\n(ms),(mg),(mg),(mg)\n\n", ",", 1e3, 1000.0, 0.0, DisplayName = "units in a line of their own")]
    [DataRow("", " ", 1e6, 1000.0, 77.0, DisplayName = "no header, us and mg by gravity")]
    [DataRow("", ",", 1e9, 1.0, 1.7e9, DisplayName = "no header, nanoseconds of the epoch")]
    public void EveryHeaderSaysTheSame(string header, string separator, double perSecond, double perG, double firstStamp)
    {
        string file = Write(Text(header, separator, perSecond, perG, firstStamp));
        Measurement found = MotorIdentifier.Identify(RecordingReader.Read(file));
        Assert.AreEqual(187.3, found.ResonanceHertz!.Value.Value, 0.3);
        Assert.AreEqual(11.2, found.Quality!.Value.Value, 0.4);
        Assert.AreEqual("g", found.Unit, found.UnitBasis);
        Assert.AreEqual(0.83, found.Peak.Value, 0.06);
    }

    [TestMethod]
    public void AUnitOnTheCommandLineGoesBeforeTheHeader()
    {
        string file = Write(Text("time,x,y,z\n", ",", 1, 1, 0));
        Measurement found = MotorIdentifier.Identify(RecordingReader.Read(file, RecordingOptions.Parse(["m/s2"], out _)));
        Assert.AreEqual(0.83 / MetresPerSecondSquared, found.Peak.Value, 0.01);
    }

    [TestMethod]
    public void AnAxisCanBeNamed()
    {
        Recording recording = RecordingReader.Read(Write(Text("time,x,y,z\n", ",", 1, 1, 0)));
        Assert.AreEqual("z", MotorIdentifier.Identify(recording).Axis);
        Assert.AreEqual("y", MotorIdentifier.Identify(recording, "y").Axis);
        RecordingException wrong = Assert.ThrowsExactly<RecordingException>(() => MotorIdentifier.Identify(recording, "w"));
        Assert.Contains("expected x, y, z", wrong.Message);
    }

    [TestMethod]
    public void ATornLastLineIsLeftOut()
    {
        string text = Text("time,x,y,z\n", ",", 1, 1, 0);
        Assert.AreEqual(s_samples.Stamps.Length - 1, RecordingReader.Read(Write(text[..^12])).Count);
    }

    [TestMethod]
    public void AWrongRowIsToldWithFileAndLine()
    {
        string[] lines = Text("time,x,y,z\n", ",", 1, 1, 0).Split('\n');
        lines[99] = "0.03,oops,1,2";
        RecordingException wrong = Assert.ThrowsExactly<RecordingException>(() => RecordingReader.Read(Write(string.Join('\n', lines))));
        Assert.Contains(".csv:100: '0.03,oops,1,2' is not a row", wrong.Message);
    }

    [TestMethod]
    [DataRow("hello\nworld\n", "no row of numbers")]
    [DataRow("1\n2\n3\n", ".csv:1: no row of numbers with a time: one number a row needs a line such as 'rate: 3200 Hz' above it")]
    [DataRow("time,x\n0,1\n0.1,2\n", "too few")]
    public void WhatIsNoRecordingIsRefused(string text, string message)
    {
        RecordingException wrong = Assert.ThrowsExactly<RecordingException>(() => RecordingReader.Read(Write(text)));
        Assert.Contains(message, wrong.Message);
    }

    [TestMethod]
    public void TheOnlyColumnHasItsOwnNameAndNotThatOfTheRate()
    {
        string rows = string.Concat(Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 7}\n")));
        Recording recording = RecordingReader.Read(Write("rate: 3200 Hz\nhousing\n" + rows));
        Assert.AreEqual("housing", recording.Channels.Single().Name);
    }

    [TestMethod]
    public void ALineWithoutEndIsRefused()
    {
        RecordingException wrong = Assert.ThrowsExactly<RecordingException>(() => RecordingReader.Read(Write(new string('1', 1_000_000))));
        Assert.Contains("longer than 4096", wrong.Message);
    }

    private static string Text(string header, string separator, double perSecond, double perG, double firstStamp)
    {
        var text = new StringBuilder(header);
        for (int i = 0; i < s_samples.Stamps.Length; i++)
        {
            decimal stamp = ((decimal)firstStamp + (decimal)s_samples.Stamps[i]) * (decimal)perSecond;
            text.Append(Cell(stamp.ToString("0.######", CultureInfo.InvariantCulture)));
            foreach (double[] axis in s_samples.Axes)
            {
                text.Append(separator).Append(Cell((axis[i] * perG).ToString("0.######", CultureInfo.InvariantCulture)));
            }

            text.Append('\n');
        }

        return text.ToString();

        string Cell(string number) => separator == ";" ? number.Replace('.', ',') : number;
    }

    private string Write(string text) => _folder.Write($"{Guid.NewGuid():N}.csv", text);
}
