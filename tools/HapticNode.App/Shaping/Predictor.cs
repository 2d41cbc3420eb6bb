using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.App.Shaping;

/// <summary>
/// Works out what is felt of the cues that were asked for, beside everything else: while somebody drags, only the newest shape of a cue counts.
/// </summary>
public sealed class Predictor
{
    private readonly Lock _gate = new();
    private readonly ModelledParts _parts;

    // By the cue: two windows may look at different ones.
    private readonly Dictionary<int, BankFile> _wanted = [];
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

    /// <summary>Asks for a cue. What was asked for before of the same cue and has not begun is dropped.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    public void Ask(BankFile bank, int cue)
    {
        lock (_gate)
        {
            _wanted[cue] = bank;
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
            int cue;
            BankFile? bank;
            lock (_gate)
            {
                if (_wanted.Count == 0)
                {
                    _runs = false;
                    return;
                }

                cue = _wanted.Keys.First();
                _ = _wanted.Remove(cue, out bank);
            }

            Predicted?.Invoke(Predict(bank!, cue));
        }
    }
}
