using System.Collections;
using System.Device.Gpio;

namespace HapticNode.Gates.Tests.Samples;

/// <summary>One entry point for each way to allocate, and some that do not.</summary>
internal static class HotPaths
{
    private static readonly Pair[] s_pairs = new Pair[2];
    private static readonly int[] s_numbers = new int[2];
    private static readonly ArrayList s_list = [];
    private static readonly Action s_action = NewObject;
    private static Pair s_pair;
    private static object? s_kept;

    internal struct Pair
    {
        internal int First;
        internal int Second;
    }

    internal static void NewObject() => s_kept = new object();

    internal static void NewArray(int length) => s_kept = new byte[length];

    internal static void Box(int number) => s_kept = number;

    internal static void NewDelegate(HotTarget target) => s_kept = new Action(target.Run);

    internal static void CallDelegate() => s_action();

    internal static int NewStruct(int first) => new Pair { First = first, Second = 1 }.First;

    internal static int StructFromArray() => s_pairs[1].First + Sum(s_pairs[0]);

    internal static void StructIntoField() => s_pair = default;

    internal static int StructInPlace() => s_pairs[1].Second + s_pair.First;

    internal static void Literal() => s_kept = "text";

    internal static int StringOperation(string text) => text.Trim().Length;

    internal static void PrintNumber(int number) => s_kept = number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static int Enumerate()
    {
        int count = 0;
        foreach (object item in s_list)
        {
            count += item is null ? 0 : 1;
        }

        return count;
    }

    internal static int EnumerateArray()
    {
        int sum = 0;
        foreach (int number in s_numbers)
        {
            sum += number;
        }

        return sum;
    }

    internal static void WritePin(GpioPin pin) => pin.Write(PinValue.High);

    internal static void TogglePin(GpioPin pin) => pin.Toggle();

    internal static int UnknownCall(DateTime time) => time.Year;

    internal static int Deep(HotTarget target) => Deeper(target);

    internal static int ThroughInterface(IHotSource source) => source.Next();

    internal static int Throwing(int number)
    {
        if (number < 0)
        {
            throw new InvalidOperationException("negative");
        }

        return number + s_numbers[0];
    }

    internal static int KeptException()
    {
        s_kept = new InvalidOperationException();
        return 1;
    }

    private static int Deeper(HotTarget target) => target.Measure();

    private static int Sum(Pair pair) => pair.First + pair.Second;
}
