namespace HapticNode.NanoApi;

/// <summary>Where the API finds the board of its thread.</summary>
internal static class PoweredBoard
{
    [ThreadStatic]
    private static IBoard? s_powered;

    /// <summary>The board that is powered on this thread, or <see langword="null"/>.</summary>
    internal static IBoard? Instance
    {
        get => s_powered;
        set => s_powered = value;
    }

    /// <summary>The board that is powered on this thread.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal static IBoard Current => s_powered ?? throw new InvalidOperationException(
        "No board is powered on this thread: create a Board before running firmware.");
}
