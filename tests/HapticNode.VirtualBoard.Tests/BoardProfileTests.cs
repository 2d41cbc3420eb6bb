using System.Device.Gpio;

namespace HapticNode.VirtualBoard.Tests;

[TestClass]
public sealed class BoardProfileTests
{
    private static IEnumerable<object[]> Profiles => [[BoardProfile.Esp32DevKitC], [BoardProfile.Esp32S3DevKitC1]];

    [TestMethod]
    [DynamicData(nameof(Profiles))]
    public void EveryPinThatIsNamedExists(BoardProfile profile)
    {
        IEnumerable<int> named = [.. profile.InputOnlyPins, .. profile.FlashPins, .. profile.StrappingPins, .. profile.ReservedPins.Keys, .. profile.PresetPins.Values];
        Assert.IsEmpty(named.Except(profile.Pins));
        Assert.IsTrue(profile.Pins.All(pin => pin >= 0 && pin < profile.PinCount));
    }

    [TestMethod]
    [DynamicData(nameof(Profiles))]
    public void NoPinServesTheFlashAndSomethingElse(BoardProfile profile)
    {
        Assert.IsFalse(profile.FlashPins.Overlaps(profile.StrappingPins));
        Assert.IsFalse(profile.FlashPins.Overlaps(profile.ReservedPins.Keys));
    }

    [TestMethod]
    [DataRow(22)]
    [DataRow(25)]
    [DataRow(26)]
    [DataRow(32)]
    [DataRow(37)]
    [DataRow(49)]
    public void APinThatTheS3LacksOrNeedsForItsMemoryCannotBeOpened(int pin)
    {
        using Board board = Firmware.PowerS3Board();
        Assert.ThrowsExactly<InvalidOperationException>(() => new GpioController().OpenPin(pin));
    }

    [TestMethod]
    public void EveryOtherPinOfTheS3CanDrive()
    {
        using Board board = Firmware.PowerS3Board();
        var controller = new GpioController();
        foreach (int pin in board.Profile.Pins.Except(board.Profile.FlashPins))
        {
            Assert.AreEqual(PinMode.Output, controller.OpenPin(pin, PinMode.Output).GetPinMode());
        }

        Assert.AreEqual(49, controller.PinCount);
    }
}
