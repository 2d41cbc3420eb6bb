using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.App.Nodes;

/// <summary>What a node says of a driver that it sets up over I2C, in words.</summary>
public static class DriverReport
{
    /// <summary>The field of the reply to <c>id</c>, and the first word of the notice.</summary>
    public const string Name = "driver";

    /// <summary>The state that a calibration which succeeded ends with.</summary>
    public const string Calibrated = "calibrated";

    private const string Calibrating = "calibrating";
    private const string OthersPlay = "Its lane does not move; the others play.";

    // So long a count of the chip's period is, in seconds (SLOS854D, register 0x22).
    private const double SecondsPerCount = 98.46e-6;

    /// <summary>What is wrong with a driver, and what helps.</summary>
    /// <param name="state">The word that the node has for it; null where the panel has no such driver.</param>
    /// <returns>Sentences; null where nothing is wrong, or nothing is known yet.</returns>
    public static string? Advice(string? state) => state switch
    {
        "absent" => $"The driver does not answer over I2C. Check its supply, its enable, SDA and SCL with their pull-ups. {OthersPlay}",
        "refuses" => $"The driver answers and does not take what is written. Check SDA and SCL: length, pull-ups, other chips at its address. {OthersPlay}",
        "forgets" => $"The driver does not keep what is written: its supply breaks down, or its enable falls. {OthersPlay}",
        "other-chip" => $"Another chip than a DRV2605 answers at its address. Check the part, and panel.yaml. {OthersPlay}",
        "over-current" => "The driver's output is shorted. Take the motor off and look at its wires; the driver tries again by itself.",
        "hot" => "The driver is too hot, and drives no more until it has cooled. Make the cues shorter or weaker, or look for a motor that cannot move.",
        "calibration-failed" => "The calibration found no motor that fits the settings. Fix the motor to something heavy, and check its profile in panel.yaml.",
        "implausible" => "The calibration claims success, and what it found cannot be true. It was not kept. Check the motor's wires, fix it to something heavy, and calibrate again.",
        "hangs" => "The calibration did not end, and was given up. Check the motor's wires and the driver's supply, and calibrate again.",
        _ => null,
    };

    /// <summary>Whether a notice tells how a calibration ended.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>True for one that does.</returns>
    public static bool IsResult(ReplyLine notice) => notice.Words is [Name, _, not Calibrating, ..];

    /// <summary>What a calibration found.</summary>
    /// <param name="notice">The notice that tells that it succeeded.</param>
    /// <returns>A sentence, with the resonance beside that of the motor's profile where the chip has read it.</returns>
    public static string Found(ReplyLine notice)
    {
        string found = $"{notice.Words[1]} is calibrated, and the node keeps it: losses {Field("comp")}, back-EMF {Field("bemf")}, gain {Field("gain")}.";
        if (!int.TryParse(Field("period"), CultureInfo.InvariantCulture, out int period) || !int.TryParse(Field("expected"), CultureInfo.InvariantCulture, out int expected))
        {
            return found;
        }

        double read = 1 / (period * SecondsPerCount);
        double profile = 1 / (Math.Max(1, expected) * SecondsPerCount);
        return string.Create(
            CultureInfo.InvariantCulture, $"{found} Resonance {read:0} Hz as the chip reads it, {profile:0} Hz by the profile: {100 * ((read / profile) - 1):+0;-0;0} %.");

        string Field(string name) => notice.Fields.GetValueOrDefault(name, "");
    }
}
