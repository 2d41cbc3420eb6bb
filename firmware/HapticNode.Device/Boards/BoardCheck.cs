using HapticNode.Core.Base;

namespace HapticNode.Device.Boards;

/// <summary>
/// Checks a board's definition before any pin is touched: no pin twice, none that the chip needs itself, no output on an input,
/// no two frequencies on one timer. A wrong definition must not drive anything.
/// </summary>
public sealed class BoardCheck
{
    /// <summary>What <see cref="WrongPin"/> is where nothing is wrong.</summary>
    public const int NoPin = int.MinValue;

    private const int MaxPins = 64;

    /// <summary>The first pin that is wrong, or <see cref="NoPin"/>.</summary>
    public int WrongPin = NoPin;

    private readonly BoardMap _map;
    private readonly bool[] _taken = new bool[MaxPins];

    /// <summary>Checks a board.</summary>
    /// <param name="map">The board.</param>
    public BoardCheck(BoardMap map)
    {
        _map = map;
        foreach (LanePin lane in map.Lanes)
        {
            Output(lane.Pin);
            if (lane.BackPin != ControlPin.None)
            {
                Output(lane.BackPin);
            }

            if (lane.Pwm != 0)
            {
                Timer(lane);
            }
        }

        if (map.I2cDataPin != ControlPin.None)
        {
            Output(map.I2cDataPin);
            Output(map.I2cClockPin);
        }

        Output(map.GatePin);
        Output(map.SerialTransmitPin);
        Take(map.SerialReceivePin);
        foreach (ControlPin control in map.Controls)
        {
            Take(control.Pin);
            if (control.IsEncoder())
            {
                Take(control.PinB);
            }
        }
    }

    private void Output(int pin)
    {
        if (pin >= _map.Chip.FirstInputOnlyPin)
        {
            Blame(pin);
        }

        Take(pin);
    }

    private void Take(int pin)
    {
        if (pin < 0 || pin >= MaxPins || _taken[pin] || _map.Chip.Reserves(pin))
        {
            Blame(pin);
            return;
        }

        _taken[pin] = true;
    }

    // Lanes on one timer have one frequency, and the timer of a tone is its own: its frequency moves.
    private void Timer(LanePin lane)
    {
        int number = lane.PwmNumber();
        if (number < 1 || number > _map.Chip.LastPwm)
        {
            Blame(lane.Pin);
        }

        // Both inputs of a bridge change at the end of one timer's period, so that they never overlap.
        if (lane.BackPin != ControlPin.None && (LanePin.NumberOf(lane.BackPwm) == number || (LanePin.NumberOf(lane.BackPwm) - 1) / 2 != (number - 1) / 2))
        {
            Blame(lane.BackPin);
        }

        foreach (LanePin other in _map.Lanes)
        {
            if (other == lane || other.Pwm == 0 || (other.PwmNumber() - 1) / 2 != (number - 1) / 2)
            {
                continue;
            }

            bool tone = LaneKinds.Has(lane.Kind, LaneKinds.Sounds) || LaneKinds.Has(other.Kind, LaneKinds.Sounds);
            if (tone || other.Hertz != lane.Hertz || other.PwmNumber() == number || other.BackPin != ControlPin.None || lane.BackPin != ControlPin.None)
            {
                Blame(lane.Pin);
            }
        }
    }

    private void Blame(int pin)
    {
        if (WrongPin == NoPin)
        {
            WrongPin = pin;
        }
    }
}
