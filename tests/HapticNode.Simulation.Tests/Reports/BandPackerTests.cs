using HapticNode.Simulation.Reports.Timeline;

namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class BandPackerTests
{
    private const long Millisecond = 1_000_000;

    [TestMethod]
    [DataRow(1, 200)]
    [DataRow(6, 400)]
    [DataRow(30, 900)]
    [DataRow(200, 50)]
    public void BandsCoverTheWholeRunWithoutHolesAndStayWithinTheMargins(int stretches, int milliseconds)
    {
        TimeSegment[] busy = [.. Enumerable.Range(1, stretches).Select(index => new TimeSegment(index * 1000 * Millisecond, ((index * 1000) + milliseconds) * Millisecond))];
        long end = (stretches + 2) * 1000 * Millisecond;
        BandPiece[] pieces = [.. BandPacker.Pack(busy, end, 100, 1300).SelectMany(band => band.Pieces)];
        Assert.AreEqual(0L, pieces[0].Time.Start);
        Assert.AreEqual(end, pieces[^1].Time.End);
        for (int index = 1; index < pieces.Length; index++)
        {
            Assert.AreEqual(pieces[index - 1].Time.End, pieces[index].Time.Start);
        }

        Assert.IsTrue(pieces.All(piece => piece.Left >= 100 && piece.Right <= 1300.001 && piece.Left <= piece.Right));
    }

    [TestMethod]
    public void AllBandsHaveOneScale()
    {
        TimeSegment[] busy = [new(0, 6000 * Millisecond), new(9000 * Millisecond, 9400 * Millisecond)];
        double[] scales =
        [
            .. BandPacker.Pack(busy, 9400 * Millisecond, 100, 1300).SelectMany(band => band.Pieces).Where(piece => !piece.IsGap)
                .Select(piece => (piece.Right - piece.Left) / piece.Time.Length * Millisecond),
        ];
        Assert.IsGreaterThan(2, scales.Length);
        Assert.IsTrue(scales.All(scale => Math.Abs(scale - scales[0]) < 0.001 && scale >= 0.5));
    }
}
