using System.Device.Gpio;
using System.Reflection;
using System.Runtime.Loader;
using HapticNode.Metering;
using HapticNode.Sample;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Metering;

[TestClass]
public sealed class WeaverTests
{
    private static readonly Type s_woven = LoadWoven();

    [TestMethod]
    [DataRow(nameof(SampleFirmware.Add), 2, 3)]
    [DataRow(nameof(SampleFirmware.SumTo), 100)]
    [DataRow(nameof(SampleFirmware.SumTo), 0)]
    [DataRow(nameof(SampleFirmware.Classify), 0)]
    [DataRow(nameof(SampleFirmware.Classify), 2)]
    [DataRow(nameof(SampleFirmware.Classify), 3)]
    [DataRow(nameof(SampleFirmware.Classify), 9)]
    [DataRow(nameof(SampleFirmware.Classify), -9)]
    [DataRow(nameof(SampleFirmware.Scale), 123_456_789L, 987L)]
    [DataRow(nameof(SampleFirmware.Mean), 1.0, 2.5)]
    [DataRow(nameof(SampleFirmware.Name), true)]
    public void WovenCodeGivesTheSameResult(string method, params object[] arguments)
    {
        object? plain = typeof(SampleFirmware).GetMethod(method)!.Invoke(null, arguments);
        Assert.AreEqual(plain, Call(method, arguments));
    }

    [TestMethod]
    [DataRow(6, 3)]
    [DataRow(6, 0)]
    [DataRow(-6, 0)]
    public void ExceptionRegionsStayIntact(int a, int b)
    {
        int[] log = new int[2];
        int[] plainLog = new int[2];
        int plain = SampleFirmware.Divide(a, b, plainLog);
        Assert.AreEqual(plain, Call(nameof(SampleFirmware.Divide), a, b, log));
        CollectionAssert.AreEqual(plainLog, log);
    }

    [TestMethod]
    public void ABlockChargesTheSumOfItsInstructions()
    {
        // ldarg, ldarg, add, ret.
        AssertCharge(new BlockCost(3 * 85, 4, 0), nameof(SampleFirmware.Add), 2, 3);
    }

    [TestMethod]
    public void ALoopChargesEachOfItsTurns()
    {
        long none = UnitsOf(nameof(SampleFirmware.SumTo), 0);
        long one = UnitsOf(nameof(SampleFirmware.SumTo), 1);
        long eleven = UnitsOf(nameof(SampleFirmware.SumTo), 11);

        // A turn: ldloc ldloc add stloc, ldloc ldc add stloc, ldloc ldarg ble.
        Assert.AreEqual(11 * 85, one - none);
        Assert.AreEqual(11 * (one - none), eleven - none);
    }

    [TestMethod]
    public void WideArithmeticChargesMore()
    {
        // ldarg ldarg mul, ldc conv add, ldc conv div, ret; four wide loads.
        AssertCharge(new BlockCost((9 * 85) + (4 * 100), 10, 0), nameof(SampleFirmware.Scale), 5L, 6L);
    }

    [TestMethod]
    public void DoublesChargeMore()
    {
        // ldarg ldarg add ldc.r8 div ret; three loads of doubles.
        AssertCharge(new BlockCost((5 * 85) + (3 * 235), 6, 0), nameof(SampleFirmware.Mean), 1.0, 2.0);
    }

    [TestMethod]
    public void FieldsAndCallsHaveTheirPrices()
    {
        object firmware = Activator.CreateInstance(s_woven)!;
        MethodInfo count = s_woven.GetMethod(nameof(SampleFirmware.Count))!;
        count.Invoke(firmware, [1]);
        long units = Meter.Units;
        count.Invoke(firmware, [1]);

        // ldarg.0 ldarg.0 ldfld ldarg.1 add stfld, ldarg.0 ldfld ret.
        Assert.AreEqual((5 * 85) + (3 * 120), Meter.Units - units);
    }

    [TestMethod]
    public void AllocationsAreCountedAndCharged()
    {
        long allocations = Meter.Allocations;
        object[] all = (object[])Call(nameof(SampleFirmware.Allocate), 10)!;
        Assert.AreEqual(11, Meter.Allocations - allocations, "an array and ten boxes");
        Assert.AreEqual(9, all[9]);
    }

    [TestMethod]
    public void AStringLiteralIsAnAllocationOfTheDevice()
    {
        long allocations = Meter.Allocations;
        Call(nameof(SampleFirmware.Name), true);
        Assert.AreEqual(1, Meter.Allocations - allocations);
    }

    [TestMethod]
    public void TheHardwareApiChargesItsOwnCostOnce()
    {
        using Board board = PowerTypicalBoard();

        Call(nameof(SampleFirmware.ReadTimerTwice));

        // call, stloc, call, ldloc, sub, ret: two calls of 2,400 units, the rest at the block's start; ldloc is wide.
        Assert.AreEqual(((2 * 2_400) + (3 * 85) + 100) * 9, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void SleepGoesToTheBoard()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Output);
        Call(nameof(SampleFirmware.Blink), pin);
        Assert.AreEqual(10 * Millisecond, board.Gpio.Changes[^1].TimeNanoseconds / (10 * Millisecond) * (10 * Millisecond));
        Assert.HasCount(3, board.Gpio.Changes);
    }

    [TestMethod]
    public void NoBranchBecomesSlowerThanItsBlocks()
    {
        // Each case of a switch: ldarg switch, then ldc ret.
        AssertCharge(new BlockCost(3 * 85, 4, 0), nameof(SampleFirmware.Classify), 2);
    }

    private static void AssertCharge(BlockCost expected, string method, params object[] arguments)
    {
        long units = Meter.Units;
        long operations = Meter.Operations;
        long calls = Meter.Calls;
        Call(method, arguments);
        var actual = new BlockCost((int)(Meter.Units - units), (int)(Meter.Operations - operations), (int)(Meter.Calls - calls));
        Assert.AreEqual(expected, actual);
    }

    private static long UnitsOf(string method, params object[] arguments)
    {
        long units = Meter.Units;
        Call(method, arguments);
        return Meter.Units - units;
    }

    private static object? Call(string method, params object[] arguments) => s_woven.GetMethod(method)!.Invoke(null, arguments);

    private static Type LoadWoven()
    {
        byte[] woven = MeteringWeaver.Weave(typeof(SampleFirmware).Assembly.Location);
        Assembly assembly = new AssemblyLoadContext("woven sample").LoadFromStream(new MemoryStream(woven));
        return assembly.GetType(typeof(SampleFirmware).FullName!)!;
    }
}
