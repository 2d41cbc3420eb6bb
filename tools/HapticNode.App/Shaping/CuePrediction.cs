using HapticNode.Banks;
using HapticNode.Feel.Modelling;

namespace HapticNode.App.Shaping;

/// <summary>What is felt of a cue: modelled, not measured.</summary>
/// <param name="Bank">The bank that it is of.</param>
/// <param name="Result">The cue as it is played and felt.</param>
/// <param name="Bands">For each motor of the result between which amplitudes its units move.</param>
public sealed record CuePrediction(BankFile Bank, CueResult Result, IReadOnlyList<MotionBand> Bands);
