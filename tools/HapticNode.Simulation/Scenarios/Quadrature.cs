namespace HapticNode.Simulation.Scenarios;

/// <summary>
/// The four states of an encoder's two contacts, numbered in clockwise order from rest: (A,B) = 11, 01, 00, 10.
/// Contact A closes first when the encoder turns clockwise.
/// </summary>
internal static class Quadrature
{
    /// <summary>The number of states in a cycle.</summary>
    public const int Phases = 4;

    /// <summary>The state, 0 to 3, with these contact levels.</summary>
    public static int Phase(int levelA, int levelB)
    {
        return levelB == 1 ? 1 - levelA : 2 + levelA;
    }

    /// <summary>The state a quarter cycle further; direction +1 is clockwise, -1 is anticlockwise.</summary>
    public static int Next(int phase, int direction)
    {
        return (phase + direction + Phases) % Phases;
    }

    /// <summary>The level of contact A in a state.</summary>
    public static int LevelA(int phase)
    {
        return phase is 0 or 3 ? 1 : 0;
    }

    /// <summary>The level of contact B in a state.</summary>
    public static int LevelB(int phase)
    {
        return phase is 0 or 1 ? 1 : 0;
    }
}
