namespace HapticNode.NanoApi;

/// <summary>The PWM outputs of a board.</summary>
internal interface IPwm
{
    /// <summary>Finds the timer of the PWM function that a pin has; -1: it has none.</summary>
    public int FindTimer(int pin);

    /// <summary>A channel is made.</summary>
    public void Attach(PwmSettings settings);

    /// <summary>A channel is disposed of.</summary>
    public void Detach(PwmSettings settings);

    /// <summary>Sets the frequency of a channel's timer, in Hz.</summary>
    public void SetFrequency(PwmSettings settings, int frequencyHz);

    /// <summary>Sets the duty, 0 to 1.</summary>
    public void SetDuty(PwmSettings settings, double duty);

    /// <summary>Starts the output.</summary>
    public void Start(PwmSettings settings);

    /// <summary>Stops the output.</summary>
    public void Stop(PwmSettings settings);

    /// <summary>Takes the time of a call that only reads a field.</summary>
    public void ChargeCall();
}
