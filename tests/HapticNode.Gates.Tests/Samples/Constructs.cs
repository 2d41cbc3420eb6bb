namespace HapticNode.Gates.Tests.Samples;

/// <summary>One member for each construct that the device's runtime lacks, and one with constructs that it has.</summary>
internal static class Constructs
{
    private static volatile bool s_volatile;

    internal enum Mood
    {
        Calm,
    }

    internal interface IDefault
    {
        public int Ordinary();

        public int Default() => 1;
    }

    internal static T GenericMethod<T>(T value) => value;

    internal static int GenericDelegate(Func<int> function) => function();

    internal static int GenericCall() => Array.Empty<int>().Length;

    internal static int? NullableNumber() => 1;

    internal static (int, int) Tuple() => (1, 2);

    internal static int Grid(int[,] grid) => grid[1, 1];

    internal static int Checked(int a, int b, long c) => checked(a + b - 1 + (int)c);

    internal static int CheckedProduct(uint a, uint b) => (int)checked(a * b);

    internal static unsafe int Pinned(byte[] bytes)
    {
        fixed (byte* first = bytes)
        {
            return *first;
        }
    }

    internal static unsafe int OnStack()
    {
        int* numbers = stackalloc int[4];
        return numbers[1];
    }

    internal static unsafe void FunctionPointer(delegate*<int, void> function) => function(1);

    internal static bool Volatile() => s_volatile = !s_volatile;

    internal static int Span(Span<byte> bytes) => bytes.Length;

    internal static async Task Async() => await Task.Yield();

    internal static System.Collections.IEnumerable Iterator()
    {
        yield return 1;
    }

    internal static string EnumName(Mood mood) => mood.ToString();

    internal static int Allowed(int[] numbers, ref int total, string text)
    {
        foreach (int number in numbers)
        {
            total += text switch
            {
                "double" => 2 * number,
                _ => unchecked(number + 1),
            };
        }

        return total;
    }

    internal sealed class GenericType<T>
    {
        internal T? Value { get; set; }
    }
}
