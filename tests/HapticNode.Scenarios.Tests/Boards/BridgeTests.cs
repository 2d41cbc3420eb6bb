using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>A motor on a bridge with two inputs is shorted whenever it is not driven, the time between the two writes of a reversal included.</summary>
[TestClass]
public sealed class BridgeTests
{
    private const int Forward = 26;
    private const int Backward = 27;

    [TestMethod]
    public void NoMomentDrivesTheMotorOtherwiseThanTheCueSays()
    {
        IReadOnlyList<(double Milliseconds, double A, double B)> states = Play("limit");

        // The cue drives forward with all, then backward with all; on DRV8833 and its like an input that is low drives against the other.
        Assert.IsTrue(states.Any(state => (state.A, state.B) == (1, 0)), "Forward.");
        Assert.IsTrue(states.Any(state => (state.A, state.B) == (0, 1)), "Backward.");
        foreach ((double milliseconds, double a, double b) in states)
        {
            Assert.IsTrue(a == 1 || b == 1, $"Both inputs leave neutral at {milliseconds:0.000} ms: {a}, {b}.");
        }
    }

    [TestMethod]
    public void BetweenTheDirectionsTheMotorIsShorted()
    {
        (double Milliseconds, double A, double B)[] states = [.. Play("limit")];
        int forward = Array.FindLastIndex(states, state => state.A == 1 && state.B == 0);
        Assert.AreEqual((1, 1), (states[forward + 1].A, states[forward + 1].B), "The state after forward.");
        Assert.AreEqual((1, 1), (states[^1].A, states[^1].B), "The state at the end.");
    }

    [TestMethod]
    public void BothInputsAreOnOneTimer()
    {
        BoardMap map = PanelBench.OnDevKitC();
        Assert.AreEqual(BoardCheck.NoPin, new BoardCheck(map).WrongPin);
        LanePin erm = map.Lanes[1];
        erm.Back(erm.BackPin, nanoFramework.Hardware.Esp32.DeviceFunction.PWM5);
        Assert.AreEqual(erm.BackPin, new BoardCheck(map).WrongPin);
    }

    // The duties of both inputs whenever one of them changes, after the node is ready.
    private static IReadOnlyList<(double Milliseconds, double A, double B)> Play(string cue)
    {
        using PoweredPanel panel = new PoweredPanel("panel-bench", BoardProfile.Esp32DevKitC).BootOwn().Say(20, $"play {cue}").RunFor(400);
        (double Milliseconds, int Pin, double Duty)[] changes =
        [
            .. new[] { Forward, Backward }.SelectMany(pin => panel.Waveform(pin).Select(change => (change.Milliseconds, pin, change.Duty)))
                .Where(change => change.Milliseconds > 0).OrderBy(change => change.Milliseconds),
        ];
        Assert.IsNotEmpty(changes, "Nothing was driven.");
        double a = 1;
        double b = 1;
        List<(double, double, double)> states = [];
        foreach ((double milliseconds, int pin, double duty) in changes)
        {
            (a, b) = pin == Forward ? (duty, b) : (a, duty);
            states.Add((milliseconds, a, b));
        }

        return states;
    }
}
