using HapticNode.Device.Boards;
using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

/// <summary>The panel files and the firmware's board definitions say the same.</summary>
[TestClass]
public sealed class FirmwareBoardTests
{
    private const int LastPin = 48;

    private static readonly string[] s_panels = ["panel-a", "panel-mini"];

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-a-s3")]
    [DataRow("panel-mini")]
    public void Controls_have_the_same_names_pins_and_order(string definition)
    {
        (Panel panel, NodeBoard board, BoardMap map) = Find(definition);

        string[] drawn =
        [
            .. panel.Controls.Select(control =>
                $"{control.Name} {string.Join(' ', control.Nets.Select(net => board.Pins[net]))} {board.Counted.Contains(control.Name)}"),
        ];
        string[] coded = [.. map.Controls.Select(control => $"{control.Name} {Pins(control)} {control.IsCounted}")];

        CollectionAssert.AreEqual(coded, drawn);
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-a-s3")]
    [DataRow("panel-mini")]
    public void Lanes_have_the_same_names_kinds_pins_functions_carriers_and_neutral_in_the_same_order(string definition)
    {
        (Panel panel, NodeBoard board, BoardMap map) = Find(definition);

        string[] drawn =
        [
            .. panel.Lanes.Select(lane =>
                $"{lane.Name} {lane.Kind} {board.Pins[lane.Net]} PWM{board.Pwm[lane.Name]} {lane.CarrierHertz} {lane.NeutralDuty}"),
        ];
        string[] coded = [.. map.Lanes.Select(lane => $"{lane.Name} {lane.Kind} {lane.Pin} PWM{lane.PwmNumber()} {lane.Hertz} {lane.NeutralDuty}")];

        CollectionAssert.AreEqual(coded, drawn);
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-a-s3")]
    [DataRow("panel-mini")]
    public void Gate_and_tuning_port_are_the_same(string definition)
    {
        (Panel panel, NodeBoard board, BoardMap map) = Find(definition);

        Assert.AreEqual(map.Board, board.Board);
        Assert.AreEqual(map.Chip.Name, board.Chip);
        Assert.AreEqual(map.GatePin, board.Pins[panel.Gate.Net]);
        Assert.AreEqual(map.GateMicroseconds, panel.Gate.PeriodMilliseconds * 1000);
        Assert.AreEqual(map.SerialPort, board.Serial.Port);
        Assert.AreEqual(map.SerialBaud, board.Serial.Baud);
        Assert.AreEqual(map.SerialReceivePin, board.Serial.Receive);
        Assert.AreEqual(map.SerialTransmitPin, board.Serial.Transmit);
    }

    [TestMethod]
    public void Every_definition_is_drawn_and_no_other()
    {
        string[] coded = [PanelA.OnDevKitC().Name, PanelA.OnS3DevKitC1().Name, PanelMini.OnDevKitC().Name];

        CollectionAssert.AreEquivalent(coded, s_panels.SelectMany(panel => ShippedPanel.Load(panel).Boards).Select(board => board.Definition).ToArray());
    }

    [TestMethod]
    public void Firmware_and_checks_keep_their_hands_off_the_same_pins()
    {
        foreach ((Chip coded, ChipFacts known) in new[] { (Chip.Esp32(), ChipFacts.Esp32), (Chip.Esp32S3(), ChipFacts.Esp32S3) })
        {
            Assert.AreEqual(coded.Name, known.Name);
            Assert.AreEqual(coded.LastPwm, known.SafePwm);
            Assert.AreEqual(coded.FirstInputOnlyPin, known.FirstInputOnly);
            for (int pin = 0; pin <= LastPin; pin++)
            {
                Assert.AreEqual(coded.Reserves(pin), known.Reserved(pin).Length > 0, $"{known.Name} GPIO {pin}");
            }
        }
    }

    private static (Panel Panel, NodeBoard Board, BoardMap Map) Find(string definition)
    {
        Panel panel = s_panels.Select(ShippedPanel.Load).First(candidate => candidate.Boards.Any(board => board.Definition == definition));
        BoardMap map = new[] { PanelA.OnDevKitC(), PanelA.OnS3DevKitC1(), PanelMini.OnDevKitC() }.First(candidate => candidate.Name == definition);
        return (panel, panel.Boards.First(board => board.Definition == definition), map);
    }

    private static string Pins(ControlPin control) => control.IsEncoder() ? $"{control.Pin} {control.PinB}" : $"{control.Pin}";
}
