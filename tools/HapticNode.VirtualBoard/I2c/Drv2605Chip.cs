namespace HapticNode.VirtualBoard;

/// <summary>A DRV2605L behind the panel's driver gate: its registers as far as the firmware uses them, and what may be wrong with it.</summary>
/// <remarks>
/// Texas Instruments SLOS854D: reset values, the status bits, 250 us from enable to the first transfer, registers that outlast a low
/// enable. A calibration takes as long as Control4 asks for. The gate is the panel's: high for some 50 ms after each rising edge.
/// </remarks>
public sealed class Drv2605Chip : II2cTarget
{
    private const int Status = 0x00;
    private const int Mode = 0x01;
    private const int Go = 0x0C;
    private const int Compensation = 0x18;
    private const int BackEmf = 0x19;
    private const int Feedback = 0x1A;
    private const int Control4 = 0x1E;
    private const int Period = 0x22;
    private const int Registers = 0x23;
    private const int Calibrating = 7;
    private const long NanosecondsPerMillisecond = 1_000_000;
    private const long GateNanoseconds = 50 * NanosecondsPerMillisecond;
    private const long WakeNanoseconds = 250_000;

    private static readonly int[] s_calibrationMilliseconds = [150, 250, 500, 1000];

    private readonly byte[] _registers = new byte[Registers];
    private readonly int _gatePin;
    private long _enabledSince = -1;
    private long _enabledUntil = -1;
    private long _calibratedAt = -1;

    /// <summary>Puts a chip behind a gate.</summary>
    /// <param name="board">The board whose pin opens the gate.</param>
    /// <param name="gatePin">GPIO number of the gate's line.</param>
    public Drv2605Chip(Board board, int gatePin)
    {
        _gatePin = gatePin;
        Reset();
        board.Gpio.Driven += OnDriven;
    }

    /// <inheritdoc/>
    public int Address => 0x5A;

    /// <summary>What is wrong with it.</summary>
    public Drv2605Fault Fault { get; set; }

    /// <summary>The period of the motor's resonance that it reads back, in counts of 98.46 us; 0 where it has not driven one.</summary>
    public byte ResonancePeriod { get; set; }

    /// <summary>A register.</summary>
    /// <param name="register">Its number.</param>
    /// <returns>Its value.</returns>
    public byte this[int register] => _registers[register];

    /// <summary>Takes its power off and on: every register has its reset value.</summary>
    public void Reset()
    {
        Array.Clear(_registers);
        _registers[Mode] = 0x40;
        _registers[0x16] = 0x3E;
        _registers[0x17] = 0x8C;
        _registers[Compensation] = 0x0C;
        _registers[BackEmf] = 0x6C;
        _registers[Feedback] = 0x36;
        _registers[0x1B] = 0x93;
        _registers[0x1C] = 0xF5;
        _registers[0x1D] = 0xA0;
        _registers[Control4] = 0x20;
        _calibratedAt = -1;
    }

    /// <inheritdoc/>
    public int Transfer(Board board, ReadOnlySpan<byte> written, Span<byte> read)
    {
        long now = board.Clock.NowNanoseconds;
        bool isAwake = _enabledSince >= 0 && now < _enabledUntil && now >= _enabledSince + WakeNanoseconds;
        if (Fault == Drv2605Fault.Absent || !isAwake)
        {
            return -1;
        }

        if (Fault == Drv2605Fault.Refuses)
        {
            return 0;
        }

        Settle(now);
        int register = written.Length > 0 ? written[0] : 0;
        for (int i = 1; i < written.Length && Fault != Drv2605Fault.Forgets; i++)
        {
            Write(register + i - 1, written[i], now);
        }

        for (int i = 0; i < read.Length; i++)
        {
            read[i] = Read(register + i);
        }

        return written.Length + read.Length;
    }

    private void Write(int register, byte value, long now)
    {
        _registers[register] = value;
        if (register == Go && value == 1 && (_registers[Mode] & 7) == Calibrating)
        {
            int milliseconds = s_calibrationMilliseconds[(_registers[Control4] >> 4) & 3];
            _calibratedAt = Fault == Drv2605Fault.Hangs ? long.MaxValue : now + (milliseconds * NanosecondsPerMillisecond);
        }
    }

    private void Settle(long now)
    {
        if (_calibratedAt < 0 || now < _calibratedAt)
        {
            return;
        }

        _calibratedAt = -1;
        _registers[Go] = 0;
        if (Fault is not (Drv2605Fault.FailsCalibration or Drv2605Fault.ClaimsSuccess))
        {
            _registers[Compensation] = 0x0D;
            _registers[BackEmf] = 0x6F;
            _registers[Feedback] = (byte)((_registers[Feedback] & 0xFC) | 1);
        }
        else if (Fault == Drv2605Fault.ClaimsSuccess)
        {
            _registers[Compensation] = 0;
            _registers[BackEmf] = 0;
        }
    }

    private byte Read(int register) => register switch
    {
        Status => StatusByte(),
        Period => ResonancePeriod,
        _ => register < Registers ? _registers[register] : (byte)0,
    };

    private byte StatusByte()
    {
        int id = Fault == Drv2605Fault.OtherChip ? 4 : 7;
        int flags = Fault switch
        {
            Drv2605Fault.OverCurrent => 1,
            Drv2605Fault.Hot => 2,
            Drv2605Fault.FailsCalibration => 8,
            _ => 0,
        };
        return (byte)((id << 5) | flags);
    }

    private void OnDriven(PinChange change)
    {
        if (change.Pin != _gatePin || change.Level == 0)
        {
            return;
        }

        if (change.TimeNanoseconds >= _enabledUntil)
        {
            _enabledSince = change.TimeNanoseconds;
        }

        _enabledUntil = change.TimeNanoseconds + GateNanoseconds;
    }
}
