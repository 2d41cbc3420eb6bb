namespace HapticNode.Banks.Formats.Haptic;

/// <summary>A point of the amplitude of a .haptic clip: seconds, amplitude, and the click that sits on it.</summary>
internal readonly record struct AmplitudePoint(double Seconds, double Amplitude, Emphasis? Emphasis);

/// <summary>A click: amplitude and frequency, each 0..1.</summary>
internal readonly record struct Emphasis(double Amplitude, double Frequency);

/// <summary>A point of the frequency of a .haptic clip: seconds and 0..1.</summary>
internal readonly record struct FrequencyPoint(double Seconds, double Frequency);

/// <summary>A .haptic clip of version 1; <paramref name="Frequency"/> is null where the file has no such envelope.</summary>
internal sealed record HapticClip(IReadOnlyList<AmplitudePoint> Amplitude, IReadOnlyList<FrequencyPoint>? Frequency);
