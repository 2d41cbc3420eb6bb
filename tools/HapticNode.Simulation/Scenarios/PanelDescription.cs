namespace HapticNode.Simulation.Scenarios;

/// <summary>The controls of a panel and the pins that they close to ground: what a scenario is compiled for.</summary>
/// <param name="Buttons">The pin of each button, by the button's name.</param>
/// <param name="Encoders">The pins of each encoder, by the encoder's name.</param>
/// <remarks>Contacts have pull-ups: a closed contact reads <see cref="ClosedLevel"/>, an open one <see cref="OpenLevel"/>.</remarks>
public sealed record PanelDescription(
    IReadOnlyDictionary<string, int> Buttons, IReadOnlyDictionary<string, EncoderPins> Encoders)
{
    /// <summary>The level of a pressed button and of a closed encoder contact.</summary>
    public const int ClosedLevel = 0;

    /// <summary>The level of a released button and of an open encoder contact; every pin starts with it.</summary>
    public const int OpenLevel = 1;
}
