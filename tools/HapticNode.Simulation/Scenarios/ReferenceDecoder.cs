namespace HapticNode.Simulation.Scenarios;

/// <summary>Counts the detents that an encoder's shaft really passed, from all edges of its two contacts.</summary>
/// <remarks>
/// The position is kept in quarter cycles and starts on a detent. A detent counts when the position is a whole detent away from the
/// last one counted, so that contact bounce and a shaft trembling between two detents count nothing. When both contacts change
/// at the same instant the direction is unknown and the position stays.
/// </remarks>
internal static class ReferenceDecoder
{
    /// <summary>The detents of one encoder, each at the time of the edge that completed it.</summary>
    /// <param name="name">The encoder's name.</param>
    /// <param name="encoder">Its pins.</param>
    /// <param name="changes">Real changes of all pins in order of time.</param>
    public static IEnumerable<IntendedInput> Decode(string name, EncoderPins encoder, IEnumerable<PinStimulus> changes)
    {
        int levelA = PanelDescription.OpenLevel;
        int levelB = PanelDescription.OpenLevel;
        int phase = Quadrature.Phase(levelA, levelB);
        int position = 0;
        IEnumerable<PinStimulus> own = changes.Where(change => change.Pin == encoder.PinA || change.Pin == encoder.PinB);
        foreach (IGrouping<long, PinStimulus> instant in own.GroupBy(change => change.TimeNanoseconds))
        {
            foreach (PinStimulus change in instant)
            {
                levelA = change.Pin == encoder.PinA ? change.Level : levelA;
                levelB = change.Pin == encoder.PinB ? change.Level : levelB;
            }

            int next = Quadrature.Phase(levelA, levelB);
            position += next == Quadrature.Next(phase, +1) ? 1 : next == Quadrature.Next(phase, -1) ? -1 : 0;
            phase = next;
            if (Math.Abs(position) >= encoder.EdgesPerDetent)
            {
                yield return new IntendedInput(instant.Key, name, "detent", Math.Sign(position));
                position = 0;
            }
        }
    }
}
