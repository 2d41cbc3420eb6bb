using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class StepTests
{
    [TestMethod]
    public void AStepHasATimeAndALevel()
    {
        StepPool pool = One("c.m 12.5:-62.5");
        Assert.AreEqual(125, (int)pool.Duration[0]);
        Assert.AreEqual(-625, (int)pool.From[0]);
        Assert.AreEqual(-625, (int)pool.To[0]);
    }

    [TestMethod]
    public void ARampHasTwoLevels()
    {
        StepPool pool = One("c.l 90:70>0");
        Assert.AreEqual(700, (int)pool.From[0]);
        Assert.AreEqual(0, (int)pool.To[0]);
        Assert.AreEqual((int)Curve.Linear, (int)pool.Curve[0]);
    }

    [TestMethod]
    [DataRow("linear", (int)Curve.Linear)]
    [DataRow("in", (int)Curve.In)]
    [DataRow("out", (int)Curve.Out)]
    [DataRow("inout", (int)Curve.InOut)]
    [DataRow("decay", (int)Curve.Decay)]
    public void ARampMayHaveACurve(string name, int curve)
    {
        Assert.AreEqual(curve, (int)One("c.l 90:70>0~" + name).Curve[0]);
    }

    [TestMethod]
    public void ACurveOfARampThatGoesNowhereIsForgotten()
    {
        Assert.AreEqual((int)Curve.Linear, (int)One("c.l 90:70>70~out").Curve[0]);
    }

    [TestMethod]
    public void ATargetWithoutABeginningGoesOnFromTheStepBefore()
    {
        StepPool pool = One("c.m 10:40 10:>80 10:>-20");
        Assert.AreEqual(400, (int)pool.From[1]);
        Assert.AreEqual(800, (int)pool.To[1]);
        Assert.AreEqual(800, (int)pool.From[2]);
        Assert.AreEqual(-200, (int)pool.To[2]);
    }

    [TestMethod]
    public void AFirstTargetWithoutABeginningStartsAtNothing()
    {
        Assert.AreEqual(0, (int)One("c.m 10:>80").From[0]);
    }

    [TestMethod]
    public void AToneKeepsTheFrequencyOfTheStepBefore()
    {
        StepPool pool = One("c.t 10:20@1000>2000 10:0 10:30");
        Assert.AreEqual(1000, (int)pool.FromHertz[0]);
        Assert.AreEqual(2000, (int)pool.ToHertz[0]);
        Assert.AreEqual(2000, (int)pool.FromHertz[2]);
        Assert.AreEqual(2000, (int)pool.ToHertz[2]);
    }

    [TestMethod]
    public void ASweepMayHaveACurveAtAConstantLevel()
    {
        StepPool pool = One("c.t 10:20@1000>2000~in");
        Assert.AreEqual((int)Curve.In, (int)pool.Curve[0]);
        Assert.AreEqual(200, (int)pool.To[0]);
    }

    [TestMethod]
    public void ASilentFirstStepNeedsNoFrequency()
    {
        Assert.AreEqual(0, (int)One("c.t 10:0 10:20@900").FromHertz[0]);
    }

    [TestMethod]
    public void APlusGoesOnWithLevelAndFrequencyOfTheChain()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.t 10:20@1000");
        parser.Load("c.t + 10:>40 10:30");
        StepPool pool = parser.Bank.Steps;
        Assert.AreEqual(3, pool.LengthOf(parser.Bank.FirstStep[1]));
        Assert.AreEqual(200, (int)pool.From[1]);
        Assert.AreEqual(1000, (int)pool.FromHertz[2]);
        Assert.AreEqual(300, (int)parser.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void APlusOnAnEmptyLaneBeginsTheChain()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m + 10:50");
        Assert.AreEqual(100, (int)parser.Bank.CueDuration[0]);
    }

    private static StepPool One(string line)
    {
        TestParser parser = TestParser.Small();
        parser.Load(line);
        return parser.Bank.Steps;
    }
}
