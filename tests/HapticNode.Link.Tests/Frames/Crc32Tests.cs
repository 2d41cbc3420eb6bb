using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Frames;

[TestClass]
public sealed class Crc32Tests
{
    [TestMethod]
    public void TheCheckValueIsThatOfTheCatalogue() => Assert.AreEqual(0xCBF43926u, Crc32.Compute("123456789"u8));

    [TestMethod]
    public void OfNothingItIsZero() => Assert.AreEqual(0u, Crc32.Compute([]));

    [TestMethod]
    public void PieceByPieceItIsTheSame() => Assert.AreEqual(0xCBF43926u, Crc32.Compute("56789"u8, Crc32.Compute("1234"u8)));

    [TestMethod]
    public void LinesCountWithOneLineFeedEach() => Assert.AreEqual(Crc32.Compute("theme gain 50\nrepeats merge 5\n"u8), Crc32.OfLines(["theme gain 50", "repeats merge 5"]));

    [TestMethod]
    public void EveryErrorOfUpToThreeBitsInALineIsFound()
    {
        byte[] line = "@17 play click "u8.ToArray();
        uint right = Crc32.Compute(line);
        int bits = line.Length * 8;
        int missed = 0;
        for (int first = 0; first < bits; first++)
        {
            for (int second = first; second < bits; second++)
            {
                for (int third = second; third < bits; third++)
                {
                    Invert(line, first, second, third);
                    missed += Crc32.Compute(line) == right ? 1 : 0;
                    Invert(line, first, second, third);
                }
            }
        }

        Assert.AreEqual(0, missed);
    }

    // A bit that is named twice would be as it was, so two that are alike are inverted once.
    private static void Invert(byte[] line, int first, int second, int third)
    {
        foreach (int bit in new HashSet<int> { first, second, third })
        {
            line[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }
}
