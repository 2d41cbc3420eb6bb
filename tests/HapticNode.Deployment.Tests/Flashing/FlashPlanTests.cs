using HapticNode.Deployment.Flashing;

namespace HapticNode.Deployment.Tests.Flashing;

[TestClass]
public sealed class FlashPlanTests
{
    [TestMethod]
    public void FirmwareAndApplicationAreTwoCallsAndOnlyTheSecondHasTheAddress()
    {
        FlashPlan plan = Plan("ESP32_REV3", image: "app.bin");

        Assert.AreEqual(
            """
            nanoff --target ESP32_REV3 --serialport /dev/ttyUSB0 --update
            nanoff --target ESP32_REV3 --serialport /dev/ttyUSB0 --deploy --image app.bin --address 0x1E0000
            """,
            Lines(plan));
    }

    [TestMethod]
    public void TheAddressIsThatOfTheChip()
    {
        StringAssert.EndsWith(Lines(Plan("ESP32_C6_THREAD", image: "app.bin")), "--address 0x250000");
        StringAssert.EndsWith(Lines(Plan("ESP32_S3_OCTAL", image: "app.bin")), "--address 0x1B0000");
    }

    [TestMethod]
    public void EachHalfCanBeLeftOut()
    {
        Assert.HasCount(1, Plan("ESP32_REV3", image: null).Commands);
        NanoffCommand only = Plan("ESP32_REV3", image: "app.bin", update: false).Commands.Single();
        CollectionAssert.Contains(only.Arguments.ToList(), "--deploy");
    }

    [TestMethod]
    public void WithoutAWindowNanoffIsToldToBeBrief()
    {
        FlashPlan plan = Plan("ESP32_REV3", image: "app.bin", window: false);

        Assert.IsTrue(plan.Commands.All(call => call.ToString().EndsWith(" --verbosity minimal", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void OnlyAMassErasureErasesSavedCues()
    {
        var plan = new FlashPlan { Target = ChipTarget.Find("ESP32_REV3")!, Port = "COM5", MassErase = true, Window = true };

        Assert.AreEqual("nanoff --target ESP32_REV3 --serialport COM5 --update --masserase", Lines(plan));
        StringAssert.Contains(plan.Commands[0].Erases.Single(), "The whole flash is erased");
        StringAssert.Contains(Plan("ESP32_REV3", image: null).Commands[0].Erases[1], "written back");
    }

    [TestMethod]
    public void ArgumentsWithSpacesAreQuoted()
    {
        string line = Lines(Plan("ESP32_REV3", image: "my panel.bin", update: false));

        StringAssert.Contains(line, OperatingSystem.IsWindows() ? "--image \"my panel.bin\" " : "--image 'my panel.bin' ");
    }

    private static FlashPlan Plan(string target, string? image, bool update = true, bool window = true) =>
        new() { Target = ChipTarget.Find(target)!, Port = "/dev/ttyUSB0", Image = image, Update = update, Window = window };

    private static string Lines(FlashPlan plan) => string.Join('\n', plan.Commands);
}
