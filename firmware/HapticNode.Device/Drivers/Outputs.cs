using System;
using System.Device.Pwm;
using HapticNode.Core;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Device.Boards;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Drivers;

/// <summary>All PWM channels of a panel: created at neutral, then started, and from then on never stopped.</summary>
/// <remarks>
/// Creating a channel after another one runs sets its duty before it is configured, and stopping one mutes all others
/// (nf-interpreter, PwmChannel): hence all are created first and all are started afterwards.
/// </remarks>
public static class Outputs
{
    /// <summary>Creates and starts the channels, everything at neutral.</summary>
    /// <param name="pins">The lanes' pins.</param>
    /// <param name="node">Gets the lanes.</param>
    /// <exception cref="InvalidOperationException">A pin has no PWM.</exception>
    public static void Start(LanePin[] pins, Node node)
    {
        PwmChannel[] channels = new PwmChannel[pins.Length];
        for (int i = 0; i < pins.Length; i++)
        {
            Configuration.SetPinFunction(pins[i].Pin, pins[i].Pwm);
            channels[i] = PwmChannel.CreateFromPin(pins[i].Pin, pins[i].Hertz, pins[i].NeutralDuty);
            if (channels[i] == null)
            {
                throw new InvalidOperationException();
            }
        }

        for (int i = 0; i < pins.Length; i++)
        {
            LanePin pin = pins[i];
            int lane = node.AddLane(pin.Name, pin.Kind, Start(pin, channels[i]));
            node.Player.Lanes.Rate(lane, pin.DriveMicroseconds, pin.HeatMicroseconds, pin.CoolingPermille);
        }
    }

    private static LaneOutput Start(LanePin pin, PwmChannel channel)
    {
        if (pin.Kind == LaneKind.Tone)
        {
            ToneOutput tone = new ToneOutput(channel);
            tone.Start();
            return tone;
        }

        channel.Start();
        if (pin.Kind == LaneKind.Light)
        {
            return new LightOutput(channel);
        }

        return new MotorOutput(channel, pin.NeutralDuty);
    }
}
