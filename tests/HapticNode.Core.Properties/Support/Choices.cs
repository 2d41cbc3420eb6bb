namespace HapticNode.Core.Properties.Support;

/// <summary>A sequence of choices that something random is made by; where it has ended, every further choice is the first.</summary>
internal sealed class Choices
{
    private readonly int[] _numbers;
    private int _next;

    /// <summary>Makes choices.</summary>
    /// <param name="numbers">Numbers from 0 up.</param>
    public Choices(int[] numbers)
    {
        _numbers = numbers;
    }

    /// <summary>Whether there are choices left.</summary>
    public bool Any => _next < _numbers.Length;

    /// <summary>Chooses a number.</summary>
    /// <param name="least">The least.</param>
    /// <param name="greatest">The greatest.</param>
    /// <returns>One of them.</returns>
    public int Between(int least, int greatest)
    {
        return Any ? least + _numbers[_next++] % (greatest - least + 1) : least;
    }

    /// <summary>Chooses yes once in a number of times.</summary>
    /// <param name="times">The number.</param>
    /// <returns>True for yes.</returns>
    public bool OnceIn(int times)
    {
        return Between(0, times - 1) == times - 1;
    }

    /// <summary>Chooses one of several.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">The several.</param>
    /// <returns>One of them.</returns>
    public T Of<T>(IReadOnlyList<T> items)
    {
        return items[Between(0, items.Count - 1)];
    }
}
