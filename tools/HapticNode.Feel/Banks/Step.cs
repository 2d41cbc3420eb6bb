using System.Globalization;
using System.Text;
using HapticNode.Actuators.Driving;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;

namespace HapticNode.Feel.Banks;

/// <summary>One step of a cue on a lane.</summary>
/// <param name="Microseconds">How long it lasts, in microseconds; a multiple of 100.</param>
/// <param name="From">The level at its start, in permille.</param>
/// <param name="To">The level at its end, in permille.</param>
/// <param name="FromHertz">The frequency at its start in hertz; 0 where the lane is no tone.</param>
/// <param name="ToHertz">The frequency at its end in hertz.</param>
/// <param name="Curve">How it goes from one to the other.</param>
public sealed record Step(int Microseconds, int From, int To, int FromHertz, int ToHertz, Curve Curve)
{
    private const double MicrosecondsPerMillisecond = 1000;
    private const double PermillePerPercent = 10;

    /// <summary>Makes a step of one level for a motor or light.</summary>
    /// <param name="microseconds">How long it lasts, in microseconds.</param>
    /// <param name="permille">The level.</param>
    /// <returns>The step.</returns>
    public static Step Of(int microseconds, int permille) => new(microseconds, permille, permille, 0, 0, Curve.Linear);

    /// <summary>Whether the level changes within it.</summary>
    public bool IsRamp => From != To;

    /// <summary>The steps of a cue on a lane.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <param name="lane">The lane's index.</param>
    /// <returns>The steps in their order.</returns>
    public static IReadOnlyList<Step> Of(Bank bank, int cue, int lane)
    {
        List<Step> steps = [];
        StepPool pool = bank.Steps;
        for (short step = bank.FirstStep[(cue * Bank.MaxLanes) + lane]; step != StepPool.None; step = pool.Next[step])
        {
            steps.Add(new Step(pool.Duration[step] * StepPool.Tenth, pool.From[step], pool.To[step], pool.FromHertz[step], pool.ToHertz[step], (Curve)pool.Curve[step]));
        }

        return steps;
    }

    /// <summary>The steps in the notation, a word each; a frequency is left out where it stays.</summary>
    /// <param name="steps">The steps in their order.</param>
    /// <returns>The words.</returns>
    public static IReadOnlyList<string> Words(IEnumerable<Step> steps)
    {
        List<string> words = [];
        int hertz = 0;
        foreach (Step step in steps)
        {
            words.Add(step.Word(hertz));
            hertz = step.ToHertz;
        }

        return words;
    }

    /// <summary>
    /// The levels that the node drives in this step, as Tracks.Enter has them: a ramp is a staircase whose steps last 4 ms on a motor, else 8 ms.
    /// </summary>
    /// <param name="isMotor">Whether its lane is a motor.</param>
    /// <returns>Each level with its time from the step's start, in microseconds; the frequency goes with it.</returns>
    public IEnumerable<LevelPoint> Levels(bool isMotor)
    {
        bool isSteady = From == To && FromHertz == ToHertz;
        int stride = isSteady ? Microseconds : isMotor ? Tracks.MotorRampMicroseconds : Tracks.OtherRampMicroseconds;
        for (int passed = 0; passed < Microseconds; passed += stride)
        {
            int done = Curves.At((int)Curve, (int)((long)passed * Curves.One / Microseconds));
            yield return new LevelPoint(passed, From + (((To - From) * done) >> 10), FromHertz + (((ToHertz - FromHertz) * done) >> 10));
        }
    }

    private string Word(int hertz)
    {
        var word = new StringBuilder();
        word.Append(CultureInfo.InvariantCulture, $"{Microseconds / MicrosecondsPerMillisecond:0.#}:{From / PermillePerPercent:0.#}");
        if (IsRamp)
        {
            word.Append(CultureInfo.InvariantCulture, $">{To / PermillePerPercent:0.#}");
        }

        if (FromHertz != hertz || ToHertz != FromHertz)
        {
            word.Append(CultureInfo.InvariantCulture, $"@{FromHertz}");
            if (ToHertz != FromHertz)
            {
                word.Append(CultureInfo.InvariantCulture, $">{ToHertz}");
            }
        }

        if (Curve != Curve.Linear)
        {
            word.Append('~').Append(HapticNode.Banks.BankFile.WordOf(Core.Base.Words.Curves, (int)Curve));
        }

        return word.ToString();
    }
}
