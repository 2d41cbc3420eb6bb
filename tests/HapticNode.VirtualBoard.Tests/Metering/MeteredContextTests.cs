using HapticNode.Metering;
using HapticNode.Sample;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Metering;

[TestClass]
public sealed class MeteredContextTests
{
    [TestMethod]
    public void HostedFirmwareRunsMeteredUntilThePowerGoesOff()
    {
        MeteredContext context = CreateContext();
        IHostedFirmware firmware = context.CreateFirmware();
        using Board board = PowerTypicalBoard();
        board.PowerOffAt(100 * Millisecond);
        long operations = Meter.Operations;
        firmware.Boot([]);
        firmware.Loop();
        var records = new FirmwareRecord[1];
        Assert.AreEqual(1, firmware.ReadTrace(records));
        int turns = records[0].Value;

        // A turn is a property increment (two calls and their bodies) and a sleep: about 65 us.
        Assert.IsGreaterThan(1_000, turns);
        Assert.IsLessThan(2_500, turns);
        Assert.IsGreaterThan(10L * turns, Meter.Operations - operations);
        context.Unload();
    }

    [TestMethod]
    public void EveryRunInAContextIsTheSameAsTheFirst()
    {
        MeteredContext context = CreateContext();
        (long Units, long Operations) first = Run(context);
        (long Units, long Operations) second = Run(context);
        Assert.AreEqual(first, second);
        context.Unload();
    }

    [TestMethod]
    public void TheMeteredCopyIsAnotherTypeThanThePlainOne()
    {
        MeteredContext context = CreateContext();
        IHostedFirmware firmware = context.CreateFirmware();
        Assert.AreNotEqual(typeof(SampleHost), firmware.GetType());
        Assert.AreEqual(typeof(SampleHost).FullName, firmware.GetType().FullName);
        Assert.IsFalse(context.Assemblies.Any(assembly => assembly == typeof(SampleFirmware).Assembly));
        context.Unload();
    }

    [TestMethod]
    public void AMissingHostingAssemblyIsReported()
    {
        var context = new MeteredContext([], "HapticNode.Nowhere", "HapticNode.Nowhere.Node");
        Assert.ThrowsExactly<FileNotFoundException>(() => context.CreateFirmware());
        context.Unload();
    }

    private static (long Units, long Operations) Run(MeteredContext context)
    {
        using Board board = PowerTypicalBoard();
        board.PowerOffAt(220 * Millisecond);
        long units = Meter.Units;
        long operations = Meter.Operations;
        IHostedFirmware firmware = context.CreateFirmware();
        firmware.Boot([]);
        firmware.Loop();
        return (Meter.Units - units, Meter.Operations - operations);
    }

    private static MeteredContext CreateContext() =>
        new([typeof(SampleFirmware).Assembly.GetName().Name!], typeof(SampleHost).Assembly.GetName().Name!, typeof(SampleHost).FullName!);
}
