using System.Collections;
using System.Device.Gpio;

namespace HapticNode.Gates.Tests.Samples;

/// <summary>One member for each form of documentation id.</summary>
internal sealed class Signatures
{
    internal int Field;

    internal static void Plain()
    {
    }

    internal void Arrays(byte[] bytes, string[][] words, int[,] grid) => Field = bytes.Length + words.Length + grid.Length;

    internal static void ByReference(ref int number, out string? text, in PinValue value)
    {
        number++;
        text = value.ToString();
    }

    internal static unsafe void Pointer(int* first) => *first = 1;

    internal static void NestedType(Nested nested) => nested.ToString();

    internal static void Instance(List<string> words) => words.Clear();

    internal static T Generic<T>(T[] items, IEnumerable rest) => rest is null ? items[0] : items[1];

    public static implicit operator int(Signatures signatures) => signatures.Field;

    internal sealed class Nested;

    internal sealed class Box<T>
    {
        internal T? Kept;

        internal void Keep(T value) => Kept = value;
    }
}
