#if I2C
using System;
using System.Device.I2c;
using HapticNode.Core.Base;

namespace HapticNode.Device.Drivers;

/// <summary>
/// A DRV2605L whose PWM input carries the level. Over I2C it is only set up, asked how it is, and calibrated: never while anything plays,
/// because the runtime stands still during a transfer.
/// </summary>
/// <remarks>
/// Registers: Texas Instruments SLOS854D. The enable must have been high for 250 us. Every value is read back: peers report success
/// when nothing was on the bus.
/// </remarks>
public sealed class Drv2605
{
    /// <summary>Its address; it cannot be changed.</summary>
    public const int Address = 0x5A;

    private const byte Status = 0x00;
    private const byte Mode = 0x01;
    private const byte Go = 0x0C;
    private const byte Compensation = 0x18;
    private const byte BackEmf = 0x19;
    private const byte Feedback = 0x1A;
    private const byte Period = 0x22;
    private const byte PwmInput = 3;
    private const byte Calibration = 7;
    private const int FirstOfFamily = 3;
    private const int ThisChip = 7;
    private const int GainBits = 3;

    private readonly I2cDevice _device;
    private readonly byte[] _registers;
    private readonly byte[] _write = new byte[2];
    private readonly byte[] _name = new byte[1];
    private readonly byte[] _value = new byte[1];
    private readonly DriverCondition _condition;

    /// <summary>Takes the chip on the first bus.</summary>
    /// <param name="registers">Pairs of register and value in hexadecimal.</param>
    /// <param name="condition">Is told what is known of the chip.</param>
    public Drv2605(string registers, DriverCondition condition)
    {
        _condition = condition;
        _device = I2cDevice.Create(new I2cConnectionSettings(1, Address, I2cBusSpeed.StandardMode, I2cSharingMode.Exclusive));
        _registers = new byte[registers.Length / 2];
        for (int i = 0; i < _registers.Length; i++)
        {
            _registers[i] = (byte)((Digit(registers[2 * i]) << 4) | Digit(registers[2 * i + 1]));
            if (i % 2 == 1 && _registers[i - 1] == Period)
            {
                condition.ExpectedPeriod = _registers[i];
            }
        }
    }

    /// <summary>Sets the chip up for its motor, with what the last calibration found, and reads it back.</summary>
    /// <returns>What is known of it then.</returns>
    public DriverState SetUp()
    {
        int status = Read(Status);
        DriverState state = StateOf(status);
        if (state != DriverState.Ok)
        {
            return state;
        }

        if (!WriteMotor() || !Kept() || !Write(Mode, PwmInput))
        {
            return DriverState.Refuses;
        }

        return IsKept() ? DriverState.Ok : DriverState.Forgets;
    }

    /// <summary>Asks how the chip is, and whether it still has what it was set up with: it may have been without power.</summary>
    /// <returns>What is known of it.</returns>
    public DriverState Look()
    {
        DriverState state = StateOf(Read(Status));
        return state == DriverState.Ok && !IsKept() ? DriverState.Forgets : state;
    }

    /// <summary>Begins a calibration: the chip drives the motor itself for about a second.</summary>
    /// <returns>Whether it has begun.</returns>
    public bool Calibrate()
    {
        return WriteMotor() && Write(Mode, Calibration) && Write(Go, 1);
    }

    /// <summary>Whether a calibration goes on.</summary>
    /// <returns>True while it does.</returns>
    public bool IsCalibrating()
    {
        return Read(Go) != 0;
    }

    /// <summary>Takes what a calibration found.</summary>
    /// <returns>What came of it.</returns>
    public DriverState Finish()
    {
        int status = Read(Status);
        int compensation = Read(Compensation);
        int backEmf = Read(BackEmf);
        int feedback = Read(Feedback);
        if (status < 0 || compensation < 0 || backEmf < 0 || feedback < 0)
        {
            return DriverState.Absent;
        }

        if ((status & 8) != 0)
        {
            return DriverState.CalibrationFailed;
        }

        if (compensation == 0 || compensation == 255 || backEmf == 0 || backEmf == 255)
        {
            return DriverState.Implausible;
        }

        _condition.Compensation = compensation;
        _condition.BackEmf = backEmf;
        _condition.Gain = feedback & GainBits;
        int period = Read(Period);
        _condition.Period = period > 0 ? period : 0;
        return DriverState.Calibrated;
    }

    /// <summary>Ends a calibration that does not end by itself.</summary>
    public void Abandon()
    {
        Write(Go, 0);
    }

    private static DriverState StateOf(int status)
    {
        if (status < 0)
        {
            return status == NoAnswer ? DriverState.Absent : DriverState.Refuses;
        }

        int chip = status >> 5;
        if (chip != ThisChip && chip != FirstOfFamily)
        {
            return DriverState.OtherChip;
        }

        if ((status & 1) != 0)
        {
            return DriverState.OverCurrent;
        }

        return (status & 2) != 0 ? DriverState.Hot : DriverState.Ok;
    }

    private const int NoAnswer = -1;
    private const int NotTaken = -2;

    private static int Digit(char letter)
    {
        return letter <= '9' ? letter - '0' : letter - 'A' + 10;
    }

    private bool WriteMotor()
    {
        for (int i = 0; i < _registers.Length; i += 2)
        {
            if (_registers[i] != Period && !Write(_registers[i], _registers[i + 1]))
            {
                return false;
            }
        }

        return true;
    }

    // What a calibration found takes the place of what the chip would begin with.
    private bool Kept()
    {
        if (_condition.BackEmf == 0)
        {
            return true;
        }

        int feedback = Read(Feedback);
        return feedback >= 0
            && Write(Compensation, (byte)_condition.Compensation)
            && Write(BackEmf, (byte)_condition.BackEmf)
            && Write(Feedback, (byte)((feedback & ~GainBits) | _condition.Gain));
    }

    private bool IsKept()
    {
        for (int i = 0; i < _registers.Length; i += 2)
        {
            byte register = _registers[i];
            int found = register == Period ? 0 : Read(register);
            int wanted = register == Period ? 0 : _registers[i + 1];
            int bits = register == Feedback ? 255 & ~GainBits : 255;
            if (found < 0 || (found & bits) != (wanted & bits))
            {
                return false;
            }
        }

        return Read(Mode) == PwmInput;
    }

    private bool Write(byte register, byte value)
    {
        _write[0] = register;
        _write[1] = value;
        return _device.Write(new SpanByte(_write)).Status == I2cTransferStatus.FullTransfer;
    }

    private int Read(byte register)
    {
        _name[0] = register;
        I2cTransferStatus status = _device.WriteRead(new SpanByte(_name), new SpanByte(_value)).Status;
        if (status == I2cTransferStatus.FullTransfer)
        {
            return _value[0];
        }

        return status == I2cTransferStatus.PartialTransfer ? NotTaken : NoAnswer;
    }
}
#endif
