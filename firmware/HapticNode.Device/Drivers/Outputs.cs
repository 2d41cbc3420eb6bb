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
public sealed class Outputs
{
    private readonly LanePin[] _pins;
    private readonly PwmChannel[] _channels;

    /// <summary>Takes the lanes' pins without touching them.</summary>
    /// <param name="pins">The lanes' pins.</param>
    public Outputs(LanePin[] pins)
    {
        _pins = pins;
        _channels = new PwmChannel[pins.Length];
    }

    /// <summary>Creates and starts the channels, everything at neutral.</summary>
    /// <param name="node">Gets the lanes.</param>
    /// <exception cref="InvalidOperationException">A pin has no PWM.</exception>
    public void Start(Node node)
    {
        for (int i = 0; i < _pins.Length; i++)
        {
            Configuration.SetPinFunction(_pins[i].Pin, _pins[i].Pwm);
            _channels[i] = PwmChannel.CreateFromPin(_pins[i].Pin, _pins[i].Hertz, _pins[i].NeutralDuty);
            if (_channels[i] == null)
            {
                throw new InvalidOperationException();
            }
        }

        for (int i = 0; i < _pins.Length; i++)
        {
            node.AddLane(_pins[i].Name, _pins[i].Kind, Start(i));
        }
    }

    /// <summary>Puts every channel to neutral, one that fails notwithstanding.</summary>
    public void Neutral()
    {
        for (int i = 0; i < _channels.Length; i++)
        {
            try
            {
                if (_channels[i] != null)
                {
                    _channels[i].DutyCycle = _pins[i].NeutralDuty;
                }
            }
            catch (Exception)
            {
                // The others must still become neutral, and the gate switches this one's driver off.
            }
        }
    }

    private LaneOutput Start(int index)
    {
        PwmChannel channel = _channels[index];
        if (_pins[index].Kind == LaneKind.Tone)
        {
            ToneOutput tone = new ToneOutput(channel);
            tone.Start();
            return tone;
        }

        channel.Start();
        if (_pins[index].Kind == LaneKind.Light)
        {
            return new LightOutput(channel);
        }

        return new MotorOutput(channel, _pins[index].NeutralDuty);
    }
}
