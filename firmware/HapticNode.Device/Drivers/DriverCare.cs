#if I2C
using System;
using HapticNode.Core.Base;
using HapticNode.Device.Boards;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Drivers;

/// <summary>Sets a panel's driver up when it starts, looks after it while the node rests, and calibrates it when the host asks.</summary>
/// <remarks>
/// Everything here happens while the node is at rest and armed: the drivers' enable is high then, and nothing plays. A panel whose driver
/// does not answer runs its other lanes.
/// </remarks>
public sealed class DriverCare
{
    // The chip can be spoken to so long after its enable has gone high.
    private const int WakeMicroseconds = 300;
    private const int LookMicroseconds = 10000000;
    private const int AgainMicroseconds = 200000;
    private const int LongestCalibrationMicroseconds = 2000000;

    private readonly DriverCondition _condition;
    private readonly Drv2605 _chip;
    private long _due;
    private long _calibratesUntil;
    private bool _isDoubted;

    private DriverCare(Drv2605 chip, DriverCondition condition)
    {
        _chip = chip;
        _condition = condition;
    }

    /// <summary>Finds the driver of a panel that is set up over the bus, and sets it up.</summary>
    /// <param name="map">The panel.</param>
    /// <param name="platform">Is told what is known of the driver.</param>
    /// <param name="gate">Is opened for it.</param>
    /// <returns>What looks after it; null where the panel has none.</returns>
    public static DriverCare Start(BoardMap map, Platform platform, DriverGate gate)
    {
        if (map.I2cDataPin == ControlPin.None)
        {
            return null;
        }

        DriverCondition condition = new DriverCondition();
        platform.Driver = condition;
        string registers = null;
        for (int lane = 0; lane < map.Lanes.Length; lane++)
        {
            if (map.Lanes[lane].Registers != null)
            {
                condition.Lane = lane;
                registers = map.Lanes[lane].Registers;
            }
        }

        try
        {
            Configuration.SetPinFunction(map.I2cDataPin, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(map.I2cClockPin, DeviceFunction.I2C1_CLOCK);
            DriverFile.Read(condition);
            DriverCare care = new DriverCare(new Drv2605(registers, condition), condition);
            long now = (long)HighResTimer.GetCurrent();

            // A rising edge opens the gate.
            gate.Keep(true, now);
            while ((long)HighResTimer.GetCurrent() - now < WakeMicroseconds)
            {
            }

            care.Note(care._chip.SetUp());
            care._due = now + LookMicroseconds;
            return care;
        }
        catch (OutOfMemoryException)
        {
            throw;
        }
        catch (Exception)
        {
            condition.State = DriverState.Absent;
            condition.IsTold = false;
            return null;
        }
    }

    /// <summary>Does one thing for the driver, if it is time. Called while the node is at rest and the drivers are on.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Keep(long now)
    {
        if (_condition.State == DriverState.Calibrating)
        {
            Wait(now);
        }
        else if (_condition.IsAsked)
        {
            _condition.IsAsked = false;
            _calibratesUntil = now + LongestCalibrationMicroseconds;
            Note(_chip.Calibrate() ? DriverState.Calibrating : _chip.Look());
        }
        else if (now >= _due)
        {
            Look(now);
        }
    }

    private void Look(long now)
    {
        DriverState state = _chip.Look();

        // Writing to flash holds the gate up, so that the drivers may just have been off: what does not answer is asked again.
        if ((state == DriverState.Absent || state == DriverState.Refuses) && !_isDoubted)
        {
            _isDoubted = true;
            _due = now + AgainMicroseconds;
            return;
        }

        _isDoubted = false;
        _due = now + LookMicroseconds;
        Note(state == DriverState.Forgets ? _chip.SetUp() : state);
    }

    private void Wait(long now)
    {
        if (_chip.IsCalibrating())
        {
            if (now >= _calibratesUntil)
            {
                _chip.Abandon();
                End(DriverState.Hangs);
            }

            return;
        }

        End(_chip.Finish());
    }

    private void End(DriverState result)
    {
        DriverState state = _chip.SetUp();
        _condition.State = state == DriverState.Ok ? result : state;
        _condition.IsTold = false;

        // Last: while the flash is written the gate closes, and the chip does not answer.
        if (result == DriverState.Calibrated)
        {
            DriverFile.Write(_condition);
        }
    }

    // A result of a calibration stands until something else is wrong.
    private void Note(DriverState state)
    {
        bool isResult = _condition.State >= DriverState.Calibrated;
        if (state != _condition.State && !(isResult && state == DriverState.Ok))
        {
            _condition.IsTold = state == DriverState.Ok && _condition.State == DriverState.Unknown;
            _condition.State = state;
        }
    }
}
#endif
