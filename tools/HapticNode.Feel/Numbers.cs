using System.Globalization;
using HapticNode.Actuators.Metrics;

namespace HapticNode.Feel;

/// <summary>Numbers as all reports write them.</summary>
public static class Numbers
{
    /// <summary>A number with a point, or a dash where there is none.</summary>
    /// <param name="value">The number; not finite where there is none.</param>
    /// <param name="format">How many digits.</param>
    /// <returns>The text.</returns>
    public static string Text(double? value, string format = "0.0")
    {
        return value is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) : "-";
    }

    /// <summary>A band as <c>12.1 to 15.4</c>, or one number where both ends read the same.</summary>
    /// <param name="band">The band.</param>
    /// <param name="format">How many digits.</param>
    /// <returns>The text.</returns>
    public static string Range(ToleranceBand band, string format = "0.0")
    {
        string least = Text(band.Minimum, format);
        string most = Text(band.Maximum, format);
        return least == most ? least : $"{least} to {most}";
    }
}
