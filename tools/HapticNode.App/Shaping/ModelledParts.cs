using HapticNode.Feel.Modelling;

namespace HapticNode.App.Shaping;

/// <summary>The parts that the panel is modelled with. A motor that was measured takes the place of the one that was assumed.</summary>
/// <param name="setup">The parts to begin with.</param>
/// <remarks>Members may be called from any thread.</remarks>
public sealed class ModelledParts(FeelSetup setup)
{
    private volatile FeelSetup _setup = setup;

    /// <summary>Raised when a part was exchanged.</summary>
    public event Action? Changed;

    /// <summary>The parts as they are now.</summary>
    public FeelSetup Setup => _setup;

    /// <summary>Models a lane with another motor.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <param name="motor">The motor.</param>
    public void Use(string lane, MotorSetup motor)
    {
        _setup = _setup.With(lane, motor);
        Changed?.Invoke();
    }
}
