using System.Text;
using HapticNode.Measurements.Streaming;

namespace HapticNode.Measurements.Tests.Recordings;

/// <summary>Rows that come over a serial port become a file.</summary>
[TestClass]
public sealed class StreamRecordingTests
{
    [TestMethod]
    public void RowsWithoutTimesGetThoseOfTheirArrival()
    {
        var recording = new StreamRecording();
        recording.Add(Encoding.ASCII.GetBytes("7,8\nready\n1,2,3\n4,"), 0.5);
        recording.Add(Encoding.ASCII.GetBytes("5,6\r\n"), 0.75);
        CollectionAssert.AreEqual(new[] { "time_s,x,y,z", "0.500000,1,2,3", "0.750000,4,5,6" }, recording.Lines().ToArray());
        Assert.AreEqual(1, recording.PassedOver);
    }

    [TestMethod]
    public void RowsWithTimesKeepThem()
    {
        var recording = new StreamRecording();
        recording.Add(Encoding.ASCII.GetBytes("\n0.1,1,2,3\n0.2,4,5,6\n"), 9);
        CollectionAssert.AreEqual(new[] { "0.1,1,2,3", "0.2,4,5,6" }, recording.Lines().ToArray());
    }

    [TestMethod]
    public void ALineWithoutEndTakesNoMemory()
    {
        var recording = new StreamRecording();
        for (int i = 0; i < 1000; i++)
        {
            recording.Add(new byte[4096], i);
        }

        Assert.AreEqual(0, recording.Rows);
    }
}
