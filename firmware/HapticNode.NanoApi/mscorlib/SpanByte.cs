namespace System;

/// <summary>A stretch of a byte array: what the core library of the device has in the place of <c>Span&lt;byte&gt;</c>.</summary>
public readonly struct SpanByte
{
    private readonly byte[] _array;

    /// <summary>Takes a whole array.</summary>
    /// <param name="array">The array.</param>
    public SpanByte(byte[] array)
    {
        _array = array;
    }

    /// <summary>The number of bytes.</summary>
    public int Length => _array?.Length ?? 0;

    /// <summary>A byte.</summary>
    /// <param name="index">Its place, from 0.</param>
    public byte this[int index]
    {
        get => _array[index];
        set => _array[index] = value;
    }
}
