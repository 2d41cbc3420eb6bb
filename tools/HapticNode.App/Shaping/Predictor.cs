using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.App.Shaping;

/// <summary>
/// Works out what is felt of the cue that was asked for last, beside everything else: while somebody drags, only the newest shape counts.
/// </summary>
public sealed class Predictor
{
    private readonly Lock _gate = new();
    private readonly ModelledParts _parts;
    private (BankFile Bank, int Cue)? _wanted;
    private bool _runs;

    /// <summary>Takes the parts.</summary>
    /// <param name="parts">The parts that the panel is modelled with.</param>
    public Predictor(ModelledParts parts)
    {
        _parts = parts;
    }

    /// <summary>Raised when there is a prediction, on a thread of its own.</summary>
    public event Action<CuePrediction>? Predicted;

    /// <summary>Works a cue out at once.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <returns>What is felt of it.</returns>
    public CuePrediction Predict(BankFile bank, int cue)
    {
        CueResult result = new CueModel(_parts.Setup).Run(new CuePlayer(bank.Bank).Play(cue));
        return new CuePrediction(bank, result, [.. result.Motors.Select(MotionBand.Of)]);
    }

    /// <summary>Asks for a cue. What was asked for before and has not begun is dropped.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    public void Ask(BankFile bank, int cue)
    {
        lock (_gate)
        {
            _wanted = (bank, cue);
            if (_runs)
            {
                return;
            }

            _runs = true;
        }

        _ = Task.Run(Work);
    }

    private void Work()
    {
        while (true)
        {
            (BankFile Bank, int Cue) next;
            lock (_gate)
            {
                if (_wanted is not { } wanted)
                {
                    _runs = false;
                    return;
                }

                _wanted = null;
                next = wanted;
            }

            Predicted?.Invoke(Predict(next.Bank, next.Cue));
        }
    }
}
