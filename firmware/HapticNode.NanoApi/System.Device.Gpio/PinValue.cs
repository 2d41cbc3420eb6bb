namespace System.Device.Gpio;

/// <summary>The level of a pin: <see cref="Low"/> or <see cref="High"/>.</summary>
public readonly struct PinValue
{
    private readonly byte _value;

    private PinValue(byte value) => _value = value;

    /// <summary>Level 1.</summary>
    public static PinValue High => new(1);

    /// <summary>Level 0.</summary>
    public static PinValue Low => new(0);

    /// <summary>Converts a number: 0 is low, anything else is high.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PinValue(int value) => value == 0 ? Low : High;

    /// <summary>Converts a truth value: <see langword="false"/> is low.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator PinValue(bool value) => value ? High : Low;

    /// <summary>Converts to 0 or 1.</summary>
    /// <param name="value">The level.</param>
    public static explicit operator byte(PinValue value) => value._value;

    /// <summary>Converts to 0 or 1.</summary>
    /// <param name="value">The level.</param>
    public static explicit operator int(PinValue value) => value._value;

    /// <summary>Converts to <see langword="false"/> or <see langword="true"/>.</summary>
    /// <param name="value">The level.</param>
    public static explicit operator bool(PinValue value) => value._value != 0;

    /// <summary>Compares two levels.</summary>
    /// <param name="a">The first level.</param>
    /// <param name="b">The second level.</param>
    public static bool operator ==(PinValue a, PinValue b) => a.Equals(b);

    /// <summary>Compares two levels.</summary>
    /// <param name="a">The first level.</param>
    /// <param name="b">The second level.</param>
    public static bool operator !=(PinValue a, PinValue b) => !a.Equals(b);

    /// <summary>Compares with another level.</summary>
    /// <param name="other">The other level.</param>
    /// <returns>Whether both are the same level.</returns>
    public bool Equals(PinValue other) => other._value == _value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PinValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => _value == 0 ? "Low" : "High";
}
