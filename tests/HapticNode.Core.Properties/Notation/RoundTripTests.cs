using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Notation;

[TestClass]
public sealed class RoundTripTests
{
    [TestMethod]
    public void AnyBankThatIsPrintedReadsBackAsItself()
    {
        Holds.ForChoices(400, 1500, choices =>
        {
            LoadedBank first = new(RandomBank.Lines(choices));
            string[] printed = first.Print();
            LoadedBank second = new(printed);
            CollectionAssert.AreEqual(printed, second.Print());
            CollectionAssert.AreEqual(first.Steps(), second.Steps());
            CollectionAssert.AreEqual(first.Bank.CueDuration, second.Bank.CueDuration);
            CollectionAssert.AreEqual(first.Bank.CueLanes, second.Bank.CueLanes);
        });
    }

    [TestMethod]
    public void NoPrintedLineIsLongerThanTheNodeTakes()
    {
        Holds.ForChoices(200, 1500, choices =>
        {
            foreach (string line in new LoadedBank(RandomBank.Lines(choices)).Print())
            {
                Assert.IsTrue(line.Length <= Limits.MaxLine, line);
            }
        });
    }

    [TestMethod]
    public void NoCueIsLongerThanAllowed()
    {
        Holds.ForChoices(200, 1500, choices =>
        {
            Bank bank = new LoadedBank(RandomBank.Lines(choices)).Bank;
            Assert.IsTrue(bank.CueDuration.Max() * StepPool.Tenth <= Bank.MaxCueMicroseconds);
        });
    }
}
