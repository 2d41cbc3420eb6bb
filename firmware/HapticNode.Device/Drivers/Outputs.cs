using System.Device.Pwm;
using System;
using HapticNode.Core;
using HapticNode.Core.Base;
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
        PwmChannel[] backs = new PwmChannel[pins.Length];
        for (int i = 0; i < pins.Length; i++)
        {
            LanePin pin = pins[i];
            if (pin.Pwm == 0)
            {
                continue;
            }

            channels[i] = Create(pin.Pin, pin.Pwm, pin);
            backs[i] = pin.BackPin == ControlPin.None ? null : Create(pin.BackPin, pin.BackPwm, pin);
        }

        for (int i = 0; i < pins.Length; i++)
        {
            LanePin pin = pins[i];
            int lane = node.AddLane(pin.Name, pin.Kind, Start(pin, channels[i], backs[i]));
            node.Player.Lanes.Rate(lane, pin.DriveMicroseconds, pin.HeatMicroseconds, pin.CoolingPermille);
        }
    }

    private static PwmChannel Create(int number, DeviceFunction pwm, LanePin pin)
    {
        Configuration.SetPinFunction(number, pwm);
        PwmChannel channel = PwmChannel.CreateFromPin(number, pin.Hertz, pin.NeutralDuty);
        if (channel == null)
        {
            throw new InvalidOperationException();
        }

        return channel;
    }

    private static LaneOutput Start(LanePin pin, PwmChannel channel, PwmChannel back)
    {
        if (channel == null)
        {
            return new PinOutput(pin.Pin);
        }

        if (back != null)
        {
            channel.Start();
            back.Start();
            return new BridgeOutput(channel, back, pin.NeutralDuty);
        }

        switch (pin.Kind)
        {
            case LaneKind.Motor:
                channel.Start();
                return new MotorOutput(channel, pin.NeutralDuty);
            case LaneKind.Tone:
                ToneOutput tone = new ToneOutput(channel);
                tone.Start();
                return tone;
            case LaneKind.Light:
                channel.Start();
                return new LightOutput(channel);
            default:
                throw new InvalidOperationException();
        }
    }
}
