using HapticNode.Device.Boards;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>Which panel the firmware drives follows from the image that it runs on; where that is unknown, it drives none.</summary>
[TestClass]
public sealed class PanelChoiceTests
{
    [TestMethod]
    [DataRow("ESP32_REV0", "panel-a")]
    [DataRow("ESP32_REV3", "panel-a")]
    [DataRow("ESP32_S3_QUAD", "panel-a-s3")]
    [DataRow("ESP32_S3_OCTAL", "panel-a-s3")]
    public void AnImageOfAKnownBoardHasItsPanel(string target, string panel) => Assert.AreEqual(panel, PanelA.ForTarget(target).Name);

    [TestMethod]
    [DataRow("ESP32_C3")]
    [DataRow("ESP32_S2")]
    [DataRow("ESP32_P4")]
    [DataRow("ESP32_PICO")]
    [DataRow("ESP32_BLE_REV0")]
    [DataRow("ESP32_BLE_REV3")]
    [DataRow("")]
    public void AnImageOfAnUnknownBoardHasNone(string target) => Assert.IsNull(PanelA.ForTarget(target));

    [TestMethod]
    [DataRow("ESP32_PSRAM_REV0")]
    [DataRow("ESP32_PSRAM_REV3")]
    public void AnImageForExternalMemoryHasNoneBecauseTheMemoryHasTheTuningPins(string target) => Assert.IsNull(PanelA.ForTarget(target));
}
