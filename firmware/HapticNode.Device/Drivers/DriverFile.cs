#if I2C
using System;
using System.IO;
using HapticNode.Core.Base;

namespace HapticNode.Device.Drivers;

/// <summary>What a calibration found, on the chip's own littlefs drive, so that it outlasts a restart and a new application.</summary>
public static class DriverFile
{
    private const string Path = "I:\\driver";
    private const int Length = 4;
    private const int Check = 0xA5;

    /// <summary>Reads it. A file that is not there or is damaged says nothing.</summary>
    /// <param name="condition">Gets it.</param>
    public static void Read(DriverCondition condition)
    {
        byte[] bytes = new byte[Length];
        try
        {
            if (!File.Exists(Path))
            {
                return;
            }

            using (FileStream file = new FileStream(Path, FileMode.Open, FileAccess.Read))
            {
                if (file.Read(bytes, 0, Length) != Length || (byte)(bytes[0] ^ bytes[1] ^ bytes[2] ^ Check) != bytes[3])
                {
                    return;
                }
            }
        }
        catch (OutOfMemoryException)
        {
            throw;
        }
        catch (Exception)
        {
            return;
        }

        condition.Compensation = bytes[0];
        condition.BackEmf = bytes[1];
        condition.Gain = bytes[2];
    }

    /// <summary>Writes it. Where that fails, the calibration holds until the next restart.</summary>
    /// <param name="condition">Has it.</param>
    public static void Write(DriverCondition condition)
    {
        byte[] bytes = new byte[Length];
        bytes[0] = (byte)condition.Compensation;
        bytes[1] = (byte)condition.BackEmf;
        bytes[2] = (byte)condition.Gain;
        bytes[3] = (byte)(bytes[0] ^ bytes[1] ^ bytes[2] ^ Check);
        try
        {
            using (FileStream file = new FileStream(Path, FileMode.Create, FileAccess.Write))
            {
                file.Write(bytes, 0, Length);
            }
        }
        catch (OutOfMemoryException)
        {
            throw;
        }
        catch (Exception)
        {
            // Told by the next restart, which begins without it.
        }
    }
}
#endif
