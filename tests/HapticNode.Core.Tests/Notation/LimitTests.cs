using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class LimitTests
{
    [TestMethod]
    public void ACueOfExactly300MillisecondsIsAllowed()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m 100:10 199.5:20 0.5:0");
        Assert.AreEqual(Bank.MaxCueMicroseconds / StepPool.Tenth, (int)parser.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void TheStepThatGoesBeyond300MillisecondsIsPointedAt()
    {
        TestParser.Small().Fails("c.m 100:10 200:20 0.5:0", ParseProblem.CueTooLong, 19);
    }

    [TestMethod]
    public void WhatIsAppendedCountsWithWhatIsThere()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m 250:10");
        parser.Load("c.m + 50:20");
        parser.Fails("c.m + 0.5:0", ParseProblem.CueTooLong, 7);
    }

    [TestMethod]
    public void WhatIsReplacedDoesNotCount()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m 250:10");
        parser.Load("c.m 300:20");
        Assert.AreEqual(Bank.MaxCueMicroseconds / StepPool.Tenth, (int)parser.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void ThereIsRoomFor32StepsOnALane()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m" + Steps(32));
        Assert.AreEqual(32, parser.Bank.Steps.LengthOf(parser.Bank.FirstStep[0]));
        parser.Fails("c.m" + Steps(33), ParseProblem.TooManySteps, 133);
    }

    [TestMethod]
    public void AppendedStepsCountToo()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m" + Steps(20));
        parser.Load("c.m +" + Steps(12));
        parser.Fails("c.m + 1:1", ParseProblem.TooManySteps, 7);
        Assert.AreEqual(32, parser.Bank.Steps.LengthOf(parser.Bank.FirstStep[0]));
    }

    [TestMethod]
    public void TheStepPoolCanBeFull()
    {
        TestParser parser = Full();
        Assert.AreEqual(0, parser.Bank.Steps.Free);
        parser.Load("cue last");
        Assert.AreEqual((int)ParseProblem.Full, parser.Read("last.l 1:1"));
        Assert.AreEqual((int)ParseProblem.Full, parser.Read("last.l + 1:1"));
    }

    [TestMethod]
    public void AFullPoolStillTakesAnotherVersionOfTheSameSteps()
    {
        TestParser parser = Full();
        parser.Load("ca.m" + Steps(32));
        Assert.AreEqual(0, parser.Bank.Steps.Free);
        parser.Load("ca.m 1:1");
        Assert.AreEqual(31, parser.Bank.Steps.Free);
    }

    [TestMethod]
    public void ThereIsRoomForEightLanes()
    {
        TestParser parser = new TestParser();
        for (char name = 'a'; name < 'a' + Bank.MaxLanes; name++)
        {
            parser.Load("lane " + name + " light");
        }

        parser.Fails("lane i light", ParseProblem.Full, 6);
        parser.Load("lane h light gain 5");
    }

    [TestMethod]
    public void ThereIsRoomForSixteenControls()
    {
        TestParser parser = new TestParser();
        for (char name = 'a'; name < 'a' + Bank.MaxControls; name++)
        {
            parser.Load("button " + name);
        }

        parser.Fails("encoder z", ParseProblem.Full, 9);
    }

    [TestMethod]
    public void ThereIsRoomFor64Cues()
    {
        TestParser parser = new TestParser();
        for (int i = 0; i < Bank.MaxCues; i++)
        {
            parser.Load("cue c" + i.ToString());
        }

        parser.Fails("cue z", ParseProblem.Full, 5);
    }

    private static TestParser Full()
    {
        TestParser parser = new TestParser("lane m motor", "lane n motor", "lane l light");
        for (char name = 'a'; name < 'a' + Bank.PoolSize / 64; name++)
        {
            parser.Load("cue c" + name);
            parser.Load("c" + name + ".m" + Steps(32));
            parser.Load("c" + name + ".n" + Steps(32));
        }

        return parser;
    }

    private static string Steps(int count)
    {
        string steps = "";
        for (int i = 0; i < count; i++)
        {
            steps += " 1:1";
        }

        return steps;
    }
}
