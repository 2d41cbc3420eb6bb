using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class AllocationGateTests
{
    private const string Samples = "HapticNode.Gates.Tests.Samples";

    private const string CountedPoll = "HapticNode.Device.Drivers.CountedEncoder.Poll";

    private const string CountedRest = "HapticNode.Device.Drivers.CountedEncoder.Rest";

    private const string FreeHeap = "HapticNode.Device.Drivers.BoardPlatform.FreeHeap";

    private const string InputRead = "HapticNode.Device.Drivers.Inputs.Read";

    private const string InputThrottle = "HapticNode.Device.Drivers.Inputs.Throttle";

    private static readonly string[] s_entryPoints =
    [
        "HapticNode.Core.Node.Edge",
        "HapticNode.Core.Node.Step",
        "HapticNode.Core.Node.Receive",
        "HapticNode.Core.Node.DriverFailed",
        "HapticNode.Device.Firmware.Run",
        "HapticNode.Device.Firmware.Turn",
        "HapticNode.Core.Node.Interrupted",
        "HapticNode.Device.Drivers.PinEvents.ProcessEvent",
        "HapticNode.Device.Drivers.PinEvents.OnEvent",
        "HapticNode.Device.Drivers.PinEvents.OnChange",
    ];

    // What a host has asked for: a report with its words, why something was refused, and whole banks on their way from one place
    // to another. The greeting is said once, how a driver chip is only when that has changed, which is looked at while nothing
    // plays, and the end of a session may be typed while checked lines are expected.
    private static readonly string[] s_onRequest =
    [
        "HapticNode.Core.Console.HostConsole.BeginReport",
        "HapticNode.Core.Console.HostConsole.Report",
        "HapticNode.Core.Console.HostConsole.EndTail",
        "HapticNode.Core.Console.HostConsole.Refuse",
        "HapticNode.Core.Console.HostConsole.Explain",
        "HapticNode.Core.Console.HostConsole.IsSessionEnd",
        "HapticNode.Core.Console.Notifications.Hello",
        "HapticNode.Core.Console.Notifications.Driver",
        "HapticNode.Core.Storage.BankLoader.MakeRoom",
        "HapticNode.Core.Storage.BankLoader.BeginRead",
        "HapticNode.Core.Storage.BankLoader.BeginSave",
        "HapticNode.Core.Storage.BankLoader.Read",
        "HapticNode.Core.Storage.SavedBank.Step",
        "HapticNode.Core.Storage.SavedBank.EndSave",
        "HapticNode.Device.Drivers.SerialLink.Open",
        "HapticNode.Device.Drivers.SerialLink.Close",
    ];

    private static readonly Allowance[] s_allowances =
    [
        new(CountedPoll, "M:System.Device.Gpio.GpioPulseCounter.Read", "the counter can be read in no other way, and is read seldom while the knob rests"),
        new(FreeHeap, "M:nanoFramework.Runtime.Native.GC.Run(System.Boolean)", "a collection is asked for while nothing plays"),
        new(CountedRest, "M:System.Device.Gpio.GpioPulseCounter.Read", "what is counted from there on begins with what has been counted then"),
        new(CountedRest, "M:System.Device.Gpio.GpioPin.Read", "a knob that has come to rest is looked at once"),
        new(CountedRest, "M:System.Device.Gpio.PinValue.op_Explicit(System.Device.Gpio.PinValue)~System.Boolean", "the only way to use what has been read"),
        new(InputRead, "M:System.Device.Gpio.GpioPin.Read", "a control that has gone quiet is read once, a held one four times a second"),
        new(InputRead, "M:System.Device.Gpio.PinValue.op_Explicit(System.Device.Gpio.PinValue)~System.Boolean", "the only way to use what has been read"),
        new(
            "HapticNode.Device.Firmware.Turn",
            "M:nanoFramework.Runtime.Native.Power.RebootDevice(nanoFramework.Runtime.Native.RebootOption)",
            "there is nothing after it"),
        new(InputThrottle, "M:System.TimeSpan.FromMilliseconds(System.Int64)", "a line that floods the node is throttled once, and set free once"),
        new(InputThrottle, "M:System.Device.Gpio.GpioPin.set_DebounceTimeout(System.TimeSpan)", "a line that floods the node is throttled once, and set free once"),
    ];

    [TestMethod]
    public void NothingAllocatesOnTheFirmwaresHotPaths()
    {
        Violations.AssertNone(new AllocationGate(s_entryPoints, s_allowances, s_onRequest).Check(Firmware.All));
    }

    [TestMethod]
    [DataRow("NewObject", "object")]
    [DataRow("KeptException", "object")]
    [DataRow("NewArray", "array")]
    [DataRow("Box", "box")]
    [DataRow("NewDelegate", "delegate")]
    [DataRow("CallDelegate", "delegate")]
    [DataRow("NewStruct", "struct")]
    [DataRow("StructFromArray", "struct")]
    [DataRow("StructIntoField", "struct")]
    [DataRow("Literal", "string")]
    [DataRow("StringOperation", "call")]
    [DataRow("PrintNumber", "call")]
    [DataRow("Enumerate", "call")]
    [DataRow("WritePin", "call")]
    [DataRow("UnknownCall", "call")]
    public void FindsAnAllocationInTheEntryPointItself(string entryPoint, string rule)
    {
        IReadOnlyList<Violation> found = Check(entryPoint);
        Assert.IsTrue(
            found.Any(violation => violation.Rule == rule && violation.Where == $"{Samples}.HotPaths.{entryPoint}"),
            string.Join(Environment.NewLine, found));
    }

    [TestMethod]
    [DataRow("EnumerateArray")]
    [DataRow("StructInPlace")]
    [DataRow("Throwing")]
    [DataRow("TogglePin")]
    public void LetsPassWhatDoesNotAllocate(string entryPoint)
    {
        Violations.AssertNone(Check(entryPoint));
    }

    [TestMethod]
    public void FollowsCallsToAnOverride()
    {
        Violation expected = new("array", $"{Samples}.AllocatingTarget.Measure", "makes an array of System.Int32.");
        CollectionAssert.AreEqual(new[] { expected }, Check("Deep").ToArray());
    }

    [TestMethod]
    public void FollowsCallsToAnExplicitImplementationOfAnInterface()
    {
        Violation expected = new("array", $"{Samples}.AllocatingTarget.{Samples}.IHotSource.Next", "makes an array of System.Int64.");
        CollectionAssert.AreEqual(new[] { expected }, Check("ThroughInterface").ToArray());
    }

    [TestMethod]
    public void FindsAStructThatIsPassedByValue()
    {
        CollectionAssert.Contains(
            Check("StructFromArray").ToArray(),
            new Violation("struct", $"{Samples}.HotPaths.Sum", $"takes or returns a {Samples}.HotPaths/Pair."));
    }

    [TestMethod]
    public void AnAllowanceCoversItsCallAndNoOther()
    {
        const string Where = $"{Samples}.HotPaths.WritePin";
        const string Write = "M:System.Device.Gpio.GpioPin.Write(System.Device.Gpio.PinValue)";
        Violation[] found = [.. Check("WritePin", new Allowance(Where, Write, "for this test"))];
        Assert.HasCount(1, found, string.Join(Environment.NewLine, found.AsEnumerable()));
        StringAssert.Contains(found[0].What, "PinValue.get_High", StringComparison.Ordinal);
    }

    [TestMethod]
    public void AnAllowanceThatNothingNeedsIsAViolation()
    {
        const string Where = $"{Samples}.HotPaths.TogglePin";
        const string Toggle = "M:System.Device.Gpio.GpioPin.Toggle";
        Violation expected = new("allowance", Where, $"no longer needs to be allowed {Toggle}.");
        CollectionAssert.AreEqual(new[] { expected }, Check("TogglePin", new Allowance(Where, Toggle, "for this test")).ToArray());
    }

    [TestMethod]
    public void AnEntryPointThatDoesNotExistIsAViolation()
    {
        Assert.AreEqual("entry point", Check("NoSuchMethod").Single().Rule);
    }

    private static IReadOnlyList<Violation> Check(string entryPoint, params Allowance[] allowances) =>
        new AllocationGate([$"{Samples}.HotPaths.{entryPoint}"], allowances).Check([Firmware.Samples]);
}
