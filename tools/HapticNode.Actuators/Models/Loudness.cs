namespace HapticNode.Actuators.Models;

/// <summary>Sound pressure in decibels, and as the ear weighs it.</summary>
internal static class Loudness
{
    /// <summary>The pressure of 0 dB, in pascals effective.</summary>
    internal const double ThresholdPascals = 20e-6;

    // IEC 61672-1, the A curve: its corner frequencies in hertz, and what makes it 0 dB at 1 kHz.
    private const double FirstCorner = 20.598997;
    private const double SecondCorner = 107.65265;
    private const double ThirdCorner = 737.86223;
    private const double FourthCorner = 12194.217;
    private const double ReferenceGain = 1.2588966;

    /// <summary>The level of a squared pressure.</summary>
    internal static double Decibels(double squaredPascals)
    {
        return 10 * Math.Log10(squaredPascals / (ThresholdPascals * ThresholdPascals));
    }

    /// <summary>What the A curve multiplies a pressure with.</summary>
    internal static double Weight(double hertz)
    {
        double square = hertz * hertz;
        double fourth = FourthCorner * FourthCorner;
        double slopes = Math.Sqrt((square + (SecondCorner * SecondCorner)) * (square + (ThirdCorner * ThirdCorner)));
        return ReferenceGain * fourth * square * square / ((square + (FirstCorner * FirstCorner)) * slopes * (square + fourth));
    }
}
