using System.Device.Gpio;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Sample;

/// <summary>Code of every shape that the weaver must keep intact.</summary>
public sealed class SampleFirmware
{
    private static readonly int[] s_table = BuildTable();

    private int _field;

    /// <summary>Ticks of the loop in <see cref="RunUntilPowerOff"/>.</summary>
    public int Turns { get; private set; }

    public static int Add(int a, int b) => a + b;

    public static int SumTo(int last)
    {
        int sum = 0;
        for (int i = 1; i <= last; i++)
        {
            sum += i;
        }

        return sum;
    }

    public static int Classify(int value)
    {
        switch (value)
        {
            case 0:
                return 10;
            case 1:
                return 20;
            case 2:
                return 30;
            case 3:
                return 40;
            default:
                return value < 0 ? -1 : 99;
        }
    }

    public static long Scale(long value, long gain) => ((value * gain) + 500L) / 1000L;

    public static double Mean(double a, double b) => (a + b) / 2.0;

    public static int Divide(int a, int b, int[] log)
    {
        int result;
        try
        {
            log[0] = 1;
            result = a / b;
        }
        catch (DivideByZeroException) when (a > 0)
        {
            result = int.MaxValue;
        }
        catch (DivideByZeroException)
        {
            result = int.MinValue;
        }
        finally
        {
            log[1] = 1;
        }

        return result;
    }

    public static object[] Allocate(int count)
    {
        object[] all = new object[count];
        for (int i = 0; i < count; i++)
        {
            all[i] = i;
        }

        return all;
    }

    public static char CharacterOf(string text, int index) => text[index];

    public static int LengthOf(string text) => text.Length;

    public static int CopyOf(string text, int start, byte[] target) =>
        System.Text.Encoding.UTF8.GetBytes(text, start, target.Length, target, 0);

    public static byte[] Spell(string text, int number) => System.Text.Encoding.UTF8.GetBytes(text + number.ToString());

    public static bool TryMake(int[] log)
    {
        try
        {
            log[0] = 1;
            object made = new SampleFirmware();
            log[0] = 2;
            return made != null;
        }
        catch (OutOfMemoryException)
        {
            return false;
        }
    }

    public static string Name(bool first) => first ? "one" : "two";

    public int Count(int step)
    {
        _field += step;
        return _field;
    }

    public static ulong ReadTimerTwice()
    {
        ulong first = HighResTimer.GetCurrent();
        return HighResTimer.GetCurrent() - first;
    }

    public static void Blink(GpioPin pin)
    {
        pin.Write(PinValue.High);
        Thread.Sleep(10);
        pin.Write(PinValue.Low);
    }

    /// <summary>Start-up work of a static initialiser.</summary>
    private static int[] BuildTable()
    {
        int[] table = new int[100];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = i;
        }

        return table;
    }

    public void RunUntilPowerOff()
    {
        while (true)
        {
            Turns += s_table[1];
            Thread.Sleep(0);
        }
    }
}
