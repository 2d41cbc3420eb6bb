using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Counting;

[TestClass]
public sealed class QuadratureCountTests
{
    [TestMethod]
    [DataRow(GpioPulsePolarity.Falling, 3)]
    [DataRow(GpioPulsePolarity.Rising, 1)]
    [DataRow(GpioPulsePolarity.Both, 2)]
    public void ACycleCountsAsManyForwardAsBack(GpioPulsePolarity polarity, int counts)
    {
        using Board board = PowerTypicalBoard();
        var encoder = new Encoder(board);
        GpioPulseCounter counter = Start(polarity);
        encoder.TurnForward();
        Assert.AreEqual(counts, counter.Read().Count);
        encoder.TurnForward();
        Assert.AreEqual(2 * counts, counter.Read().Count);
        encoder.TurnBack();
        encoder.TurnBack();
        encoder.TurnBack();
        Assert.AreEqual(-counts, counter.Read().Count);
    }

    [TestMethod]
    [DataRow("a", 1)]
    [DataRow("ab", 2)]
    [DataRow("abA", 2)]
    [DataRow("abAB", 3)]
    [DataRow("b", -1)]
    [DataRow("ba", -2)]
    [DataRow("baB", -3)]
    [DataRow("baBA", -3)]
    public void FallingLeavesOutTheRisingEdgeOfA(string edges, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(GpioPulsePolarity.Falling);
        new Encoder(board).Play(edges);
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    public void ANudgeOfAIsNeverTakenBack()
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(GpioPulsePolarity.Falling);
        new Encoder(board).Play("aA", "aA", "aA");
        Assert.AreEqual(3, counter.Read().Count);
    }

    [TestMethod]
    [DataRow("aAaAa b A B", 3 + 2)]
    [DataRow("a b AaAaA B", 3 - 2)]
    [DataRow("b aAaAa B A", -3 - 2)]
    [DataRow("b a B AaAaA", -3 + 2)]
    public void ABounceOfADriftsUpWhileBIsHighAndDownWhileBIsLow(string edges, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(GpioPulsePolarity.Falling);
        new Encoder(board).Play(edges.Split(' '));
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    [DataRow(GpioPulsePolarity.Rising, 1 + 1)]
    [DataRow(GpioPulsePolarity.Both, 2 + 2)]
    public void NoPolarityCancelsABounceOfA(GpioPulsePolarity polarity, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(polarity);
        new Encoder(board).Play("aAa", "b", "A", "B");
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    [DataRow(GpioPulsePolarity.Falling, 3)]
    [DataRow(GpioPulsePolarity.Rising, 1)]
    [DataRow(GpioPulsePolarity.Both, 2)]
    public void ABounceOfBCancelsItself(GpioPulsePolarity polarity, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(polarity);
        new Encoder(board).Play("a", "bBbBb", "A", "BbB");
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    [DataRow(GpioPulsePolarity.Falling, 2)]
    [DataRow(GpioPulsePolarity.Rising, 3)]
    [DataRow(GpioPulsePolarity.Both, 5)]
    public void OnePinAloneOnlyCountsUp(GpioPulsePolarity polarity, int count)
    {
        using Board board = PowerTypicalBoard();
        board.SetIdleLevel(Encoder.PinA, 0);
        var counter = new GpioPulseCounter(Encoder.PinA) { Polarity = polarity };
        counter.Start();
        new Encoder(board).Play("Ab", "aB", "Ab", "aB", "A");
        Assert.AreEqual(count, counter.Read().Count);
    }

    private static GpioPulseCounter Start(GpioPulsePolarity polarity)
    {
        var counter = new GpioPulseCounter(Encoder.PinA, Encoder.PinB) { Polarity = polarity };
        counter.Start();
        return counter;
    }
}
