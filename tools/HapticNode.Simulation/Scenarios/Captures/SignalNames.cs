using System.Globalization;

namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>Finds a signal of a capture by its name or its index.</summary>
internal static class SignalNames
{
    /// <summary>The index of a signal: by its name first, then as a number from 0.</summary>
    /// <param name="file">The file's name, for the message.</param>
    /// <param name="names">The names of all signals in the file, in its order.</param>
    /// <param name="wanted">A name or an index.</param>
    /// <exception cref="InvalidDataException">There is no such signal; the message names the nearest.</exception>
    public static int Find(string file, IReadOnlyList<string> names, string wanted)
    {
        for (int index = 0; index < names.Count; index++)
        {
            if (names[index] == wanted)
            {
                return index;
            }
        }

        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < names.Count
            ? number
            : throw new InvalidDataException($"{file} has no signal '{wanted}': {Nearest.Expected(wanted, [.. names])}");
    }
}
