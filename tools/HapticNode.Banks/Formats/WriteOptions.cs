using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats;

/// <summary>How to write a file of another format.</summary>
public sealed record WriteOptions
{
    /// <summary>As a command without options writes.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>The lane to write where the format holds one; without it the first of the kind that it holds.</summary>
    public string? Lane { get; init; }

    /// <summary>Whether curves and transients go to files of their own, so that one does not scale the other.</summary>
    public bool Split { get; init; }

    /// <summary>Milliseconds between two values of a sampled waveform, 1..100; null for the format's own.</summary>
    public double? StepMilliseconds { get; init; }

    /// <summary>Samples a second of sound, in hertz: 8000..192000.</summary>
    public int SampleRateHertz { get; init; } = 48000;

    /// <summary>The resonance of the motors, in hertz: the carrier of a drive that is rendered.</summary>
    public double ResonanceHertz { get; init; } = 170;

    /// <summary>How long the clicks of transients last.</summary>
    public TransientRule Transients { get; init; } = TransientRule.Standard;
}
