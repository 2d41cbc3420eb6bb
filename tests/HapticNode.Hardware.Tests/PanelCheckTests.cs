using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

[TestClass]
public sealed class PanelCheckTests
{
    // A rule, a panel, and the change that breaks the rule; old and new text come in pairs.
    private static readonly (string Rule, string Panel, string[] Changes)[] s_mistakes =
    [
        ("reserved-pin", "panel-a", ["BACK: 13", "BACK: 12"]),
        ("reserved-pin", "panel-a", ["BACK: 13", "BACK: 9"]),
        ("reserved-pin", "panel-a", ["BACK: 13", "BACK: 1"]),
        ("reserved-pin", "panel-a", ["GATE: 47", "GATE: 48"]),
        ("input-only-pin", "panel-a", ["GATE: 23,", "GATE: 34,", "DIAL_A: 34", "DIAL_A: 23"]),
        ("pin-once", "panel-a", ["BACK: 13", "BACK: 14"]),
        ("pin-at-header", "panel-a", ["BACK: 13", "BACK: 20"]),
        ("node-connector", "panel-a", ["GREEN, BLUE, GND", "GREEN, NC, GND"]),
        ("pwm-once", "panel-a", ["blue: 7", "blue: 6"]),
        ("pwm-pair", "panel-a", ["tone: 3", "tone: 8"]),
        ("pwm-pair", "panel-a", ["red: 5", "red: 2", "erm: 2", "erm: 5"]),
        ("pwm-9-10", "panel-a", ["blue: 7", "blue: 9"]),
        ("motor-carrier", "panel-a", ["carrier_hz: 20000", "carrier_hz: 8000"]),
        ("neutral-duty", "panel-a", ["neutral: 0.5, carrier_hz: 20000, enable: DRV_EN, load: M1", "neutral: 0, carrier_hz: 20000, enable: DRV_EN, load: M1"]),
        ("neutral-duty", "panel-mini", ["stage: low-side, neutral: 0,", "stage: low-side, neutral: 0.5,"]),
        ("neutral-enable", "panel-a", ["enable: DRV_EN, load: M1", "load: M1"]),
        ("neutral-enable", "panel-a", ["U7: { type: driver, nets: { EN: DRV_EN", "U7: { type: driver, nets: { EN: VM"]),
        ("neutral-enable", "panel-mini", ["Q2: { type: nmos, nets: { G: DRV_EN", "Q2: { type: nmos, nets: { G: VM"]),
        ("stage-parts", "panel-a", ["PWM: LRA_PWM", "PWM: GND"]),
        ("stage-parts", "panel-mini", ["Q1: { type: nmos, nets: { G: ERM_G", "Q1: { type: nmos, nets: { G: GND"]),
        ("lra-bridge", "panel-mini", ["kind: eccentric-motor", "kind: linear-actuator"]),
        ("gate-resistor", "panel-a", ["R27: { type: r100,", "R27: { type: r10k,"]),
        ("flyback", "panel-mini", ["K: VM, A: ERM_D", "K: ERM_D, A: VM"]),
        ("sounder-bleeder", "panel-a", ["R29: { type: r1k, nets: [5VF, TONE_D] }", "R29: { type: r1k, nets: [5VF, GND] }"]),
        ("pull-down", "panel-a", ["R36: { type: r4k7", "R36: { type: r100k"]),
        ("pull-down", "panel-a", ["R23: { type: r4k7, nets: [DRV_EN, GND] }", "R23: { type: r4k7, nets: [DRV_EN, 3V3] }"]),
        ("motor-gate", "panel-a", ["enable: DRV_EN, load: M2", "enable: RESET, load: M2"]),
        ("gate-time", "panel-a", ["R21: { type: r220k", "R21: { type: r100k"]),
        ("gate-time", "panel-a", ["C16: { type: c470n", "C16: { type: c1u"]),
        ("pull-up", "panel-mini", ["R3: { type: r10k, nets: [3V3, DIAL_A_SW] }", "R3: { type: r10k, nets: [VM, DIAL_A_SW] }"]),
        ("contact-filter", "panel-a", ["C1: { type: c100n, nets: [OK_RC, GND] }", "C1: { type: c100n, nets: [OK_RC, 3V3] }"]),
        ("filter-time", "panel-a", ["C5: { type: c10n", "C5: { type: c100n"]),
        ("contact-current", "panel-a", ["ratings: { max_ma: 10, max_v: 5 }", "ratings: { max_ma: 0.5, max_v: 5 }"]),
        ("schmitt-input", "panel-mini", []),
        ("bridge-pair", "panel-bench", ["erm: [3, 4]", "erm: [3, 5]"]),
        ("i2c-bus", "panel-bench", ["i2c: { data: SDA, clock: SCL }", "i2c: { data: SCL, clock: SDA }"]),
        ("i2c-address", "panel-bench", ["nets: [ERM_IN1, ERM_IN2], stage: bridge, brake: high", "net: ERM_IN1, stage: drv2605l, loop: closed", "erm: [3, 4]", "erm: 3"]),
        ("i2c-pull-up", "panel-bench", ["pull_up_ohm: 10000", "pull_up_ohm: 100000"]),
        ("drv2605-carrier", "panel-bench", ["loop: closed", "loop: open"]),
        ("drv2605-profile", "panel-bench", [", profile: vg0840001d", ""]),
        ("profile", "panel-a", ["profile: ps1240p02bt", "profile: lcm0827a3038f"]),
        ("profile", "panel-a", ["profile: ps1240p02bt", "profile: ps1240p02b"]),
        ("pin-light", "panel-mini", ["R13: { type: r1k", "R13: { type: r100"]),
        ("neutral-duty", "panel-bench", ["brake: high, ", "brake: high, neutral: 0, "]),
        ("stage-parts", "panel-bench", ["AIN2: ERM_IN2", "AIN2: GND"]),
        ("lra-bridge", "panel-bench", ["kind: eccentric-motor", "kind: linear-actuator"]),
        ("tuning-port", "panel-a", ["port: COM2", "port: COM1"]),
        ("tuning-port", "panel-a", [", on_board: true", ""]),
        ("motor-supply", "panel-a", ["load: M2, supply: VM", "load: M2, supply: 3V3"]),
        ("fuse", "panel-a", ["F1: { type: polyfuse", "F1: { type: r100"]),
        ("rail-current", "panel-a", ["supply: VM, max_ma: 120", "supply: VM, max_ma: 400"]),
        ("supply-range", "panel-a", ["min_v: 1.65, max_v: 5.5", "min_v: 4.5, max_v: 5.5"]),
        ("motor-voltage", "panel-a", []),
        ("decoupling", "panel-a", ["C18: { type: c1u", "C18: { type: c100n"]),
        ("bulk", "panel-a", ["C23: { type: c100u", "C23: { type: c1u"]),
        ("pin-current", "panel-a", ["R36: { type: r4k7", "R36: { type: r100"]),
        ("light-current", "panel-a", ["R30: { type: r330", "R30: { type: r100"]),
        ("transistor-rating", "panel-a", ["max_v: 50, max_ma: 200", "max_v: 50, max_ma: 20"]),
        ("capacitor-voltage", "panel-a", ["nf: 100000, tolerance: 0.2, max_v: 16", "nf: 100000, tolerance: 0.2, max_v: 6.3"]),
        ("test-point", "panel-a", ["TP4: { type: test-point, nets: [RED] }", "TP4: { type: test-point, nets: [GND] }"]),
        ("open-input", "panel-a", ["2CLR: GND", "2CLR: NC"]),
        ("lonely-net", "panel-a", ["R41: { type: r10k, nets: [3V3, TUNE_RX] }", "R41: { type: r10k, nets: [3V3, TUNE_XR] }"]),
    ];

    public static IEnumerable<object[]> Mistakes => s_mistakes.Select(mistake => new object[] { mistake.Rule, mistake.Panel, mistake.Changes });

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-mini")]
    [DataRow("panel-bench")]
    public void AShippedPanelBreaksNoRule(string name)
    {
        string[] wrong = [.. PanelCheck.Run(ShippedPanel.Load(name)).Where(finding => finding.Rule.Severity == Severity.Wrong).Select(finding => finding.ToString())];

        Assert.IsEmpty(wrong, string.Join('\n', wrong));
    }

    [TestMethod]
    [DynamicData(nameof(Mistakes))]
    public void ARuleFindsTheMistakeThatItIsFor(string rule, string panel, string[] changes)
    {
        (string, string)[] pairs = [.. changes.Chunk(2).Select(pair => (pair[0], pair[1]))];
        Panel changed = ShippedPanel.Changed(panel, pairs);

        Finding? finding = PanelCheck.Run(changed).FirstOrDefault(candidate => candidate.Rule.Name == rule);

        Assert.IsNotNull(finding, $"{rule} found nothing.");
        Assert.IsGreaterThan(0, finding.Line);
        Assert.IsNotEmpty(finding.Subject);
    }

    [TestMethod]
    public void EveryRuleHasAMistakeThatItIsTestedWith()
    {
        string[] untested = [.. PanelCheck.Rules.Select(rule => rule.Name).Except(s_mistakes.Select(mistake => mistake.Rule))];

        Assert.IsEmpty(untested, string.Join(", ", untested));
    }

    [TestMethod]
    public void EveryRuleHasANameOfItsOwnAReasonASourceAndAFix()
    {
        Assert.HasCount(PanelCheck.Rules.Count, PanelCheck.Rules.Select(rule => rule.Name).Distinct());
        foreach (PanelRule rule in PanelCheck.Rules)
        {
            Assert.IsNotEmpty(rule.Reason, rule.Name);
            Assert.IsNotEmpty(rule.Source, rule.Name);
            Assert.IsNotEmpty(rule.Fix, rule.Name);
        }
    }
}
