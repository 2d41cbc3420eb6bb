namespace HapticNode.Core.Cues;

/// <summary>The ramp curves as tables, so that every curve costs the interpreter the same few operations.</summary>
public static class Curves
{
    /// <summary>The value of a finished ramp: progress and result are 0..1024.</summary>
    public const int One = 1024;

    // One entry for each 1/16 of the ramp; between entries it is linear, which is within 1.2 % of each curve.
    private static readonly short[][] s_tables =
    {
        new short[] { 0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024, 1024 },
        new short[] { 0, 4, 16, 36, 64, 100, 144, 196, 256, 324, 400, 484, 576, 676, 784, 900, 1024, 1024 },
        new short[] { 0, 124, 240, 348, 448, 540, 624, 700, 768, 828, 880, 924, 960, 988, 1008, 1020, 1024, 1024 },
        new short[] { 0, 8, 32, 72, 128, 200, 288, 392, 512, 632, 736, 824, 896, 952, 992, 1016, 1024, 1024 },
        new short[] { 0, 277, 479, 627, 736, 815, 873, 915, 946, 969, 986, 998, 1007, 1013, 1018, 1021, 1024, 1024 },
    };

    /// <summary>Where a ramp is.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="progress">How much of the ramp's time has passed, 0..1024.</param>
    /// <returns>How much of the way is done, 0..1024.</returns>
    public static int At(int curve, int progress)
    {
        short[] table = s_tables[curve];
        int index = progress >> 6;
        int low = table[index];
        return low + (((table[index + 1] - low) * (progress & 63)) >> 6);
    }
}
