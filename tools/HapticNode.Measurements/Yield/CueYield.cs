namespace HapticNode.Measurements.Yield;

/// <summary>What share of units keeps one cue within its limits: modelled.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Share">The share that keeps all of them, 0..1.</param>
/// <param name="Felt">The share on which every motor lane of it is felt.</param>
/// <param name="Crisp">The share on which the clicks stay crisp that are crisp on the nominal unit.</param>
/// <param name="NotBuzzing">The share on which no click is a buzz.</param>
/// <param name="WithinHeat">The share that keeps the heat budget.</param>
public sealed record CueYield(string Cue, double Share, double Felt, double Crisp, double NotBuzzing, double WithinHeat);
