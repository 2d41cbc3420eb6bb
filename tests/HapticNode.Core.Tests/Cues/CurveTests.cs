using HapticNode.Core.Cues;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

[TestClass]
public sealed class CurveTests
{
    [TestMethod]
    [DataRow((int)Curve.Linear)]
    [DataRow((int)Curve.In)]
    [DataRow((int)Curve.Out)]
    [DataRow((int)Curve.InOut)]
    [DataRow((int)Curve.Decay)]
    public void ACurveBeginsAtNothingAndEndsAtAll(int curve)
    {
        Assert.AreEqual(0, Curves.At(curve, 0));
        Assert.AreEqual(Curves.One, Curves.At(curve, Curves.One));
    }

    [TestMethod]
    [DataRow((int)Curve.Linear)]
    [DataRow((int)Curve.In)]
    [DataRow((int)Curve.Out)]
    [DataRow((int)Curve.InOut)]
    [DataRow((int)Curve.Decay)]
    public void ACurveNeverTurnsBack(int curve)
    {
        int before = 0;
        for (int progress = 1; progress <= Curves.One; progress++)
        {
            int at = Curves.At(curve, progress);
            Assert.IsTrue(at >= before);
            before = at;
        }
    }

    [TestMethod]
    [DataRow((int)Curve.Linear)]
    [DataRow((int)Curve.In)]
    [DataRow((int)Curve.Out)]
    [DataRow((int)Curve.InOut)]
    [DataRow((int)Curve.Decay)]
    public void ATableIsWithinOnePointTwoPercentOfItsFormula(int curve)
    {
        for (int progress = 0; progress <= Curves.One; progress++)
        {
            double error = Curves.At(curve, progress) / 1024.0 - Formula(curve, progress / 1024.0);
            Assert.IsTrue(error < 0.012 && error > -0.012);
        }
    }

    private static double Formula(int curve, double p)
    {
        double rest = 1 - p;
        switch ((Curve)curve)
        {
            case Curve.In:
                return p * p;
            case Curve.Out:
                return 1 - rest * rest;
            case Curve.InOut:
                return p < 0.5 ? 2 * p * p : 1 - 2 * rest * rest;
            case Curve.Decay:
                return (1 - Exponential(-5 * p)) / (1 - Exponential(-5));
            default:
                return p;
        }
    }

    // The series, because the device's core library has no exponential function.
    private static double Exponential(double x)
    {
        double sum = 1;
        double term = 1;
        for (int n = 1; n < 40; n++)
        {
            term *= x / n;
            sum += term;
        }

        return sum;
    }
}
