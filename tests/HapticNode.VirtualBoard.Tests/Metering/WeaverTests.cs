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
        AssertCharge(new BlockCost(3 * CostModel.Simple, 4, 0), nameof(SampleFirmware.Add), 2, 3);
    }

    [TestMethod]
    public void ALoopChargesEachOfItsTurns()
    {
        long none = UnitsOf(nameof(SampleFirmware.SumTo), 0);
        long one = UnitsOf(nameof(SampleFirmware.SumTo), 1);
        long eleven = UnitsOf(nameof(SampleFirmware.SumTo), 11);

        // A turn: ldloc ldloc add stloc, ldloc ldc add stloc, ldloc ldarg ble.
        Assert.AreEqual(11 * CostModel.Simple, one - none);
        Assert.AreEqual(11 * (one - none), eleven - none);
    }

    [TestMethod]
    public void WideArithmeticChargesMore()
    {
        // ldarg ldarg mul, ldc conv add, ldc conv div, ret; four wide loads.
        AssertCharge(new BlockCost((9 * CostModel.Simple) + (4 * CostModel.WideExtra), 10, 0), nameof(SampleFirmware.Scale), 5L, 6L);
    }

    [TestMethod]
    public void DoublesChargeMore()
    {
        // ldarg ldarg add ldc.r8 div ret; three loads of doubles.
        AssertCharge(new BlockCost((5 * CostModel.Simple) + (3 * CostModel.DoubleExtra), 6, 0), nameof(SampleFirmware.Mean), 1.0, 2.0);
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
        Assert.AreEqual((5 * CostModel.Simple) + (2 * CostModel.LoadField) + CostModel.StoreField, Meter.Units - units);
    }

    [TestMethod]
    public void AllocationsAreCountedAndCharged()
    {
        long allocations = Meter.Allocations;
        long bytes = Meter.AllocatedBytes;
        object[] all = (object[])Call(nameof(SampleFirmware.Allocate), 10)!;
        Assert.AreEqual(11, Meter.Allocations - allocations, "an array and ten boxes");
        Assert.AreEqual(144 + (10 * 24), Meter.AllocatedBytes - bytes);
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
    public void ACharacterOfAStringCostsMoreTheFartherItIs()
    {
        long first = UnitsOf(nameof(SampleFirmware.CharacterOf), "abcdef", 0);
        long fifth = UnitsOf(nameof(SampleFirmware.CharacterOf), "abcdef", 4);
        Assert.AreEqual((2 * CostModel.Simple) + CostModel.StringCharacter, first);
        Assert.AreEqual(4 * CostModel.StringCharacterStep, fifth - first);
        Assert.AreEqual('e', Call(nameof(SampleFirmware.CharacterOf), "abcdef", 4));
    }

    [TestMethod]
    public void TheLengthOfAStringIsCounted()
    {
        long none = UnitsOf(nameof(SampleFirmware.LengthOf), "");
        Assert.AreEqual(CostModel.Simple + CostModel.StringLength, none);
        Assert.AreEqual(5 * CostModel.StringLengthStep, UnitsOf(nameof(SampleFirmware.LengthOf), "abcde") - none);
    }

    [TestMethod]
    public void CopyingFarBehindInAStringCostsTheWayThere()
    {
        byte[] target = new byte[4];
        long first = UnitsOf(nameof(SampleFirmware.CopyOf), "abcdefgh", 0, target);
        long later = UnitsOf(nameof(SampleFirmware.CopyOf), "abcdefgh", 3, target);
        Assert.AreEqual(3 * CostModel.StringCopyStep, later - first);
        CollectionAssert.AreEqual("defg"u8.ToArray(), target);
    }

    [TestMethod]
    public void StringsAndBytesThatALibraryMadeAreAllocatedByTheirLength()
    {
        long bytes = Meter.AllocatedBytes;
        Call(nameof(SampleFirmware.Spell), "number", 12);

        // "number12" is R(12 + 9), its eight bytes R(20 + 8), the number's two digits R(12 + 3).
        Assert.AreEqual(24 + 36 + 24, Meter.AllocatedBytes - bytes);
    }

    [TestMethod]
    [DataRow(36, true, 2)]
    [DataRow(24, false, 1)]
    public void AnAllocationThatDoesNotFitThrowsWhereItIsMade(int heapBytes, bool fits, int reached)
    {
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: heapBytes);
        int[] log = [0];
        Assert.AreEqual(fits, Call(nameof(SampleFirmware.TryMake), log));
        Assert.AreEqual(reached, log[0]);
    }

    [TestMethod]
    public void TheHardwareApiChargesItsOwnCostOnce()
    {
        using Board board = PowerTypicalBoard();

        Call(nameof(SampleFirmware.ReadTimerTwice));

        // call, stloc, call, ldloc, sub, ret: the calls charge themselves, the rest is charged at the block's start; ldloc is wide.
        int own = (3 * CostModel.Simple) + CostModel.WideExtra;
        Assert.AreEqual(NanosecondsOf(2 * CostModel.Typical.HighResTimerGetCurrent, own), board.Clock.NowNanoseconds);
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
        AssertCharge(new BlockCost(3 * CostModel.Simple, 4, 0), nameof(SampleFirmware.Classify), 2);
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
