using HapticNode.Feel.Comparing;

namespace HapticNode.Feel.Tests.Comparing;

[TestClass]
public sealed class AbxTestTests
{
    // The tails of a fair coin, from tables of the binomial distribution.
    [TestMethod]
    [DataRow(0, 0, 1.0)]
    [DataRow(10, 10, 0.000977)]
    [DataRow(10, 9, 0.010742)]
    [DataRow(10, 8, 0.054688)]
    [DataRow(16, 12, 0.038406)]
    [DataRow(20, 10, 0.588099)]
    public void ProbabilityIsThatOfGuessing(int count, int right, double expected) => Assert.AreEqual(expected, AbxTest.Tail(count, right), 1e-6);

    [TestMethod]
    public void GuessingIsSeldomBelieved()
    {
        int believed = 0;
        for (int seed = 0; seed < 400; seed++)
        {
            var test = new AbxTest(new Random(seed));
            var guess = new Random(seed + 10_000);
            for (int round = 0; round < 12; round++)
            {
                test.Answer(guess.Next(2) == 0);
            }

            believed += test.Probability < AbxTest.Believable ? 1 : 0;
        }

        Assert.IsTrue(believed <= 20, $"{believed} of 400");
    }

    [TestMethod]
    public void WhoFeelsTheDifferenceIsBelieved()
    {
        var test = new AbxTest(new Random(1));
        for (int round = 0; round < 8; round++)
        {
            Assert.IsTrue(test.Answer(test.XIsA));
        }

        Assert.AreEqual(8, test.Right);
        Assert.IsTrue(test.Probability < AbxTest.Believable);
    }
}
