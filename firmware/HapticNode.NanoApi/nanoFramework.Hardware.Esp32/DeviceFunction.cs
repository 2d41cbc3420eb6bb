namespace nanoFramework.Hardware.Esp32;

/// <summary>Functions that a pin can be given: device type, bus number and signal in one number.</summary>
public enum DeviceFunction
{
    /// <summary>SPI1, mosi (not modelled).</summary>
    SPI1_MOSI = 65792,

    /// <summary>SPI1, miso (not modelled).</summary>
    SPI1_MISO = 65793,

    /// <summary>SPI1, clock (not modelled).</summary>
    SPI1_CLOCK = 65794,

    /// <summary>SPI2, mosi (not modelled).</summary>
    SPI2_MOSI = 66048,

    /// <summary>SPI2, miso (not modelled).</summary>
    SPI2_MISO = 66049,

    /// <summary>SPI2, clock (not modelled).</summary>
    SPI2_CLOCK = 66050,

    /// <summary>I2C1, data (not modelled).</summary>
    I2C1_DATA = 131328,

    /// <summary>I2C1, clock (not modelled).</summary>
    I2C1_CLOCK = 131329,

    /// <summary>I2C2, data (not modelled).</summary>
    I2C2_DATA = 131584,

    /// <summary>I2C2, clock (not modelled).</summary>
    I2C2_CLOCK = 131585,

    /// <summary>Serial port COM1, transmit.</summary>
    COM1_TX = 196864,

    /// <summary>Serial port COM1, receive.</summary>
    COM1_RX = 196865,

    /// <summary>Serial port COM1, request to send.</summary>
    COM1_RTS = 196866,

    /// <summary>Serial port COM1, clear to send.</summary>
    COM1_CTS = 196867,

    /// <summary>Serial port COM2, transmit.</summary>
    COM2_TX = 197120,

    /// <summary>Serial port COM2, receive.</summary>
    COM2_RX = 197121,

    /// <summary>Serial port COM2, request to send.</summary>
    COM2_RTS = 197122,

    /// <summary>Serial port COM2, clear to send.</summary>
    COM2_CTS = 197123,

    /// <summary>Serial port COM3, transmit.</summary>
    COM3_TX = 197376,

    /// <summary>Serial port COM3, receive.</summary>
    COM3_RX = 197377,

    /// <summary>Serial port COM3, request to send.</summary>
    COM3_RTS = 197378,

    /// <summary>Serial port COM3, clear to send.</summary>
    COM3_CTS = 197379,

    /// <summary>Serial port COM4, transmit.</summary>
    COM4_TX = 197632,

    /// <summary>Serial port COM4, receive.</summary>
    COM4_RX = 197633,

    /// <summary>Serial port COM4, request to send.</summary>
    COM4_RTS = 197634,

    /// <summary>Serial port COM4, clear to send.</summary>
    COM4_CTS = 197635,

    /// <summary>PWM output 1, on timer 0.</summary>
    PWM1 = 262400,

    /// <summary>PWM output 2, on timer 0.</summary>
    PWM2 = 262656,

    /// <summary>PWM output 3, on timer 1.</summary>
    PWM3 = 262912,

    /// <summary>PWM output 4, on timer 1.</summary>
    PWM4 = 263168,

    /// <summary>PWM output 5, on timer 2.</summary>
    PWM5 = 263424,

    /// <summary>PWM output 6, on timer 2.</summary>
    PWM6 = 263680,

    /// <summary>PWM output 7, on timer 3.</summary>
    PWM7 = 263936,

    /// <summary>PWM output 8, on timer 3.</summary>
    PWM8 = 264192,

    /// <summary>PWM output 9, on timer 4.</summary>
    PWM9 = 264448,

    /// <summary>PWM output 10, on timer 4.</summary>
    PWM10 = 264704,

    /// <summary>PWM output 11, on timer 5.</summary>
    PWM11 = 264960,

    /// <summary>PWM output 12, on timer 5.</summary>
    PWM12 = 265216,

    /// <summary>PWM output 13, on timer 6.</summary>
    PWM13 = 265472,

    /// <summary>PWM output 14, on timer 6.</summary>
    PWM14 = 265728,

    /// <summary>PWM output 15, on timer 7.</summary>
    PWM15 = 265984,

    /// <summary>PWM output 16, on timer 7.</summary>
    PWM16 = 266240,

    /// <summary>ADC 1, channel 0 (not modelled).</summary>
    ADC1_CH0 = 327936,

    /// <summary>ADC 1, channel 1 (not modelled).</summary>
    ADC1_CH1 = 327937,

    /// <summary>ADC 1, channel 2 (not modelled).</summary>
    ADC1_CH2 = 327938,

    /// <summary>ADC 1, channel 3 (not modelled).</summary>
    ADC1_CH3 = 327939,

    /// <summary>ADC 1, channel 4 (not modelled).</summary>
    ADC1_CH4 = 327940,

    /// <summary>ADC 1, channel 5 (not modelled).</summary>
    ADC1_CH5 = 327941,

    /// <summary>ADC 1, channel 6 (not modelled).</summary>
    ADC1_CH6 = 327942,

    /// <summary>ADC 1, channel 7 (not modelled).</summary>
    ADC1_CH7 = 327943,

    /// <summary>ADC 1, channel 8 (not modelled).</summary>
    ADC1_CH8 = 327944,

    /// <summary>ADC 1, channel 9 (not modelled).</summary>
    ADC1_CH9 = 327945,

    /// <summary>ADC 1, channel 10 (not modelled).</summary>
    ADC1_CH10 = 327946,

    /// <summary>ADC 1, channel 11 (not modelled).</summary>
    ADC1_CH11 = 327947,

    /// <summary>ADC 1, channel 12 (not modelled).</summary>
    ADC1_CH12 = 327948,

    /// <summary>ADC 1, channel 13 (not modelled).</summary>
    ADC1_CH13 = 327949,

    /// <summary>ADC 1, channel 14 (not modelled).</summary>
    ADC1_CH14 = 327950,

    /// <summary>ADC 1, channel 15 (not modelled).</summary>
    ADC1_CH15 = 327951,

    /// <summary>ADC 1, channel 16 (not modelled).</summary>
    ADC1_CH16 = 327952,

    /// <summary>ADC 1, channel 17 (not modelled).</summary>
    ADC1_CH17 = 327953,

    /// <summary>ADC 1, channel 18 (not modelled).</summary>
    ADC1_CH18 = 327954,

    /// <summary>ADC 1, channel 19 (not modelled).</summary>
    ADC1_CH19 = 327955,

    /// <summary>I2S1, mck (not modelled).</summary>
    I2S1_MCK = 393472,

    /// <summary>I2S1, bck (not modelled).</summary>
    I2S1_BCK = 393473,

    /// <summary>I2S1, ws (not modelled).</summary>
    I2S1_WS = 393474,

    /// <summary>I2S1, data out (not modelled).</summary>
    I2S1_DATA_OUT = 393475,

    /// <summary>I2S1, mdata in (not modelled).</summary>
    I2S1_MDATA_IN = 393476,

    /// <summary>I2S2, mck (not modelled).</summary>
    I2S2_MCK = 393728,

    /// <summary>I2S2, bck (not modelled).</summary>
    I2S2_BCK = 393729,

    /// <summary>I2S2, ws (not modelled).</summary>
    I2S2_WS = 393730,

    /// <summary>I2S2, data out (not modelled).</summary>
    I2S2_DATA_OUT = 393731,

    /// <summary>I2S2, mdata in (not modelled).</summary>
    I2S2_MDATA_IN = 393732,

    /// <summary>SDMMC1, clock (not modelled).</summary>
    SDMMC1_CLOCK = 524544,

    /// <summary>SDMMC1, command (not modelled).</summary>
    SDMMC1_COMMAND = 524545,

    /// <summary>SDMMC1, d0 (not modelled).</summary>
    SDMMC1_D0 = 524546,

    /// <summary>SDMMC1, d1 (not modelled).</summary>
    SDMMC1_D1 = 524547,

    /// <summary>SDMMC1, d2 (not modelled).</summary>
    SDMMC1_D2 = 524548,

    /// <summary>SDMMC1, d3 (not modelled).</summary>
    SDMMC1_D3 = 524549,

    /// <summary>SDMMC2, clock (not modelled).</summary>
    SDMMC2_CLOCK = 524800,

    /// <summary>SDMMC2, command (not modelled).</summary>
    SDMMC2_COMMAND = 524801,

    /// <summary>SDMMC2, d0 (not modelled).</summary>
    SDMMC2_D0 = 524802,

    /// <summary>SDMMC2, d1 (not modelled).</summary>
    SDMMC2_D1 = 524803,

    /// <summary>SDMMC2, d2 (not modelled).</summary>
    SDMMC2_D2 = 524804,

    /// <summary>SDMMC2, d3 (not modelled).</summary>
    SDMMC2_D3 = 524805,
}
