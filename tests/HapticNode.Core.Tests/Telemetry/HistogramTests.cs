using HapticNode.Core.Telemetry;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class HistogramTests
{
    [TestMethod]
    public void WhereNothingWasCountedAllIsZero()
    {
        Histogram histogram = new Histogram();
        Assert.AreEqual(0, histogram.Count);
        Assert.AreEqual(0, histogram.Longest);
        Assert.AreEqual(0, histogram.Percentile(50));
        Assert.AreEqual(0, histogram.Percentile(99));
    }

    [TestMethod]
    public void APercentileIsRoundedUpToAStepOf32Microseconds()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 100, 1000);
        Add(histogram, 1, 9000);
        Assert.AreEqual(1024, histogram.Percentile(50));
        Assert.AreEqual(1024, histogram.Percentile(99));
        Assert.AreEqual(9000, histogram.Longest);
        Assert.AreEqual(101, histogram.Count);
    }

    [TestMethod]
    public void APercentileIsNeverMoreThanTheLongest()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 5, 1000);
        Assert.AreEqual(1000, histogram.Percentile(50));
        Assert.AreEqual(1000, histogram.Percentile(99));
    }

    [TestMethod]
    public void HalfIsTheMedianAndTheRestIsAbove()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 50, 10);
        Add(histogram, 50, 500);
        Assert.AreEqual(32, histogram.Percentile(50));
        Assert.AreEqual(500, histogram.Percentile(51));
    }

    [TestMethod]
    public void OneInAHundredDoesNotCountForP99AndTwoDo()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 99, 40);
        Add(histogram, 1, 400);
        Assert.AreEqual(64, histogram.Percentile(99));
        Add(histogram, 1, 400);
        Assert.AreEqual(400, histogram.Percentile(99));
    }

    [TestMethod]
    public void WhatIsLongerThanTwoMillisecondsCountsAsTheLongest()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 1, 2015);
        Assert.AreEqual(2015, histogram.Percentile(50));
        Add(histogram, 9, 2016);
        Add(histogram, 1, 70000);
        Assert.AreEqual(70000, histogram.Percentile(50));
        Assert.AreEqual(2016, histogram.Percentile(1));
    }

    [TestMethod]
    public void ManyDoNotOverflow()
    {
        Histogram histogram = new Histogram();
        histogram.Add(0);
        histogram.Add(int.MaxValue);
        Assert.AreEqual(int.MaxValue, histogram.Longest);
        histogram.Count = 2000000000;
        Assert.AreEqual(int.MaxValue, histogram.Percentile(99));
    }

    [TestMethod]
    public void WhereACountWouldOverflowTheSharesStay()
    {
        Histogram histogram = new Histogram();
        Add(histogram, 20000, 500);
        Add(histogram, 65535, 10);
        Assert.AreEqual(32767, histogram.CountOf(0));
        Assert.AreEqual(10000, histogram.CountOf(500 / 32));
        Assert.AreEqual(85535, histogram.Count);
        Assert.AreEqual(32, histogram.Percentile(76));
        Assert.AreEqual(500, histogram.Percentile(78));
    }

    private static void Add(Histogram histogram, int times, int microseconds)
    {
        for (int i = 0; i < times; i++)
        {
            histogram.Add(microseconds);
        }
    }
}
