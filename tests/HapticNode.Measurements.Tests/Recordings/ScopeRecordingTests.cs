using System.Globalization;
using HapticNode.Measurements.Recordings;
using HapticNode.Testing;

namespace HapticNode.Measurements.Tests.Recordings;

/// <summary>Oscilloscopes write settings above the rows, beside them, or instead of times.</summary>
[TestClass]
public sealed class ScopeRecordingTests
{
    private const int Rows = 100;

    [TestMethod]
    [DataRow("X,CH1,Start,Increment,\nSequence,VOLT,-1.0e+00,1.0e-04\n", "{0},{2},,", DisplayName = "Rigol, counted rows")]
    [DataRow("X,CH1,Start,Increment,\nSequence,Volt,-1.000000e+00,1.000000e-04\n", "{0},{2},", DisplayName = "Rigol DS1000Z")]
    [DataRow("Time,CH1,t0 =-1.0, tInc = 1.0e-04,\n", ",{2},,", DisplayName = "Rigol, no times")]
    [DataRow("X,CH1,CH2,\nSecond,Volt,Volt,\n", "{1},{2},,", DisplayName = "Rigol, times")]
    [DataRow("Record Length,Analog:100\nSample Interval,Analog:0.0001\nVertical Units,CH1:V\nSource,CH1\nSecond,Value\n", "{1},{2}", DisplayName = "Siglent")]
    [DataRow("Record Length,1.0e+02,,-0.5,0.0,\n", ",,,{1},{2},", DisplayName = "Tektronix, settings beside the rows")]
    [DataRow("Model,DPO3014\n\nSample Interval,1e-04,,\nVertical Units,V,V,\n,,,\nTIME,CH1,CH2,\n", "{1},{2},,", DisplayName = "Tektronix, settings above the rows")]
    [DataRow("x-axis,1\nsecond,Volt\n", "{1},{2}", DisplayName = "Keysight")]
    [DataRow("in s,C1 in V\n", "{1},{2}", DisplayName = "Rohde & Schwarz")]
    [DataRow("Unit:(V),CH1\nSampling,10.0kS/s\nNo.,Time(s),CH1\n", "{0},{1},{2}", DisplayName = "Owon, counted rows and times")]
    [DataRow("#Sample rate: 10000Hz\n\nTime (s),Channel 1 (V)\n", "{1},{2}", DisplayName = "WaveForms")]
    public void OneChannelAndItsRateAreRead(string header, string row)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.csv", header + string.Join('\n', Enumerable.Range(0, Rows).Select(i => string.Format(CultureInfo.InvariantCulture, row, i, -1 + (i * 1e-4), Level(i)))) + "\n");
        Recording recording = RecordingReader.Read(path);
        Assert.HasCount(1, recording.Channels);
        Assert.AreEqual(Level(7), recording.Channels[0].Values[7], 1e-9);
        Assert.AreEqual((Rows - 1) * 1e-4, recording.Seconds[^1], 1e-9);
    }

    private static double Level(int row) => Math.Round(Math.Sin(row), 4);
}
