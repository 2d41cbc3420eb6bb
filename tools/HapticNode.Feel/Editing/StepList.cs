using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Editing;

/// <summary>The steps of one lane of a cue while somebody shapes them. Every change gives a new list that the notation takes.</summary>
/// <param name="Kind">What the lane drives.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record StepList(LaneKind Kind, IReadOnlyList<Step> Steps)
{
    /// <summary>Whether changes are as fine as the notation has them, instead of snapping to half a millisecond and a percent.</summary>
    public bool IsFine { get; init; }

    private const int DefaultHertz = 2000;
    private const int CurveCount = (int)Curve.Decay + 1;

    /// <summary>How long they last, in microseconds.</summary>
    public int Microseconds => Steps.Sum(step => step.Microseconds);

    /// <summary>How far levels may go.</summary>
    public StepLimits Limits => StepLimits.Of(Kind, IsFine);

    /// <summary>Where a step begins.</summary>
    /// <param name="index">The step.</param>
    /// <returns>Microseconds from the beginning of the cue.</returns>
    public int StartOf(int index) => Steps.Take(index).Sum(step => step.Microseconds);

    /// <summary>The same steps in the notation.</summary>
    /// <returns>A word each.</returns>
    public IReadOnlyList<string> Words() => Step.Words(Steps);

    /// <summary>Moves the end of a step; what follows moves with it.</summary>
    /// <param name="index">The step.</param>
    /// <param name="microseconds">How long it is to last; the nearest length that the cue has room for is taken.</param>
    /// <returns>The new list.</returns>
    public StepList WithDuration(int index, double microseconds)
    {
        int others = Microseconds - Steps[index].Microseconds;
        int room = Math.Max(StepLimits.ShortestMicroseconds, Bank.MaxCueMicroseconds - others);
        int snapped = (int)Math.Round(microseconds / Limits.GrainMicroseconds) * Limits.GrainMicroseconds;
        return Replace(index, Steps[index] with { Microseconds = Math.Clamp(snapped, StepLimits.ShortestMicroseconds, room) });
    }

    /// <summary>Gives a step another level; of a ramp both ends move alike.</summary>
    /// <param name="index">The step.</param>
    /// <param name="permille">The level at its start.</param>
    /// <returns>The new list.</returns>
    public StepList WithLevel(int index, double permille)
    {
        Step step = Steps[index];
        int from = Limits.Level(permille);
        return Replace(index, step with { From = from, To = step.IsRamp ? Limits.Level(step.To + from - step.From) : from });
    }

    /// <summary>Gives a step another level at its start.</summary>
    /// <param name="index">The step.</param>
    /// <param name="permille">The level.</param>
    /// <returns>The new list; the step is a ramp where its ends differ now.</returns>
    public StepList WithFrom(int index, double permille) => Replace(index, Steps[index] with { From = Limits.Level(permille) });

    /// <summary>Gives a step another level at its end.</summary>
    /// <param name="index">The step.</param>
    /// <param name="permille">The level.</param>
    /// <returns>The new list; the step is a ramp where its ends differ now.</returns>
    public StepList WithTo(int index, double permille) => Replace(index, Steps[index] with { To = Limits.Level(permille) });

    /// <summary>Gives a step of a tone another frequency; of a sweep both ends move by the same interval.</summary>
    /// <param name="index">The step.</param>
    /// <param name="hertz">The frequency at its start.</param>
    /// <returns>The new list.</returns>
    public StepList WithHertz(int index, double hertz)
    {
        Step step = Steps[index];
        int from = StepLimits.Hertz(hertz);
        int to = step.ToHertz == step.FromHertz ? from : StepLimits.Hertz(step.ToHertz * (double)from / step.FromHertz);
        return Replace(index, step with { FromHertz = from, ToHertz = to });
    }

    /// <summary>Gives a step of a tone another frequency at its end.</summary>
    /// <param name="index">The step.</param>
    /// <param name="hertz">The frequency.</param>
    /// <returns>The new list; the step is a sweep where its ends differ now.</returns>
    public StepList WithToHertz(int index, double hertz) => Replace(index, Steps[index] with { ToHertz = StepLimits.Hertz(hertz) });

    /// <summary>Makes a ramp of a level, or a level of a ramp.</summary>
    /// <param name="index">The step.</param>
    /// <returns>The new list; a new ramp goes to neutral, one from neutral to full.</returns>
    public StepList ToggleRamp(int index)
    {
        Step step = Steps[index];
        return Replace(index, step.IsRamp
            ? step with { To = step.From }
            : step with { To = step.From == 0 ? Limits.Level(Limits.HighestPermille / 2.0) : 0 });
    }

    /// <summary>Gives a ramp or a sweep the next curve.</summary>
    /// <param name="index">The step.</param>
    /// <returns>The new list; a step that stays at one level has no curve and is left alone.</returns>
    public StepList NextCurve(int index)
    {
        Step step = Steps[index];
        return Moves(step) ? WithCurve(index, (Curve)(((int)step.Curve + 1) % CurveCount)) : this;
    }

    /// <summary>Gives a ramp or a sweep a curve.</summary>
    /// <param name="index">The step.</param>
    /// <param name="curve">The curve.</param>
    /// <returns>The new list.</returns>
    public StepList WithCurve(int index, Curve curve) => Replace(index, Steps[index] with { Curve = curve });

    /// <summary>Makes two steps of one, in its middle.</summary>
    /// <param name="index">The step.</param>
    /// <returns>The new list; the same where the step is too short or the lane is full.</returns>
    public StepList Split(int index)
    {
        Step step = Steps[index];
        int half = step.Microseconds / 2 / Limits.GrainMicroseconds * Limits.GrainMicroseconds;
        if (half < StepLimits.ShortestMicroseconds || Steps.Count >= Bank.MaxSteps)
        {
            return this;
        }

        int level = Curves.At((int)step.Curve, half * Curves.One / step.Microseconds);
        int middle = Limits.Level(step.From + ((step.To - step.From) * level / (double)Curves.One));
        int hertz = step.FromHertz + ((step.ToHertz - step.FromHertz) * level / Curves.One);
        Step first = Tidy(step with { Microseconds = half, To = step.IsRamp ? middle : step.To, ToHertz = hertz });
        Step second = Tidy(step with { Microseconds = step.Microseconds - half, From = step.IsRamp ? middle : step.From, FromHertz = hertz });
        return this with { Steps = [.. Steps.Take(index), first, second, .. Steps.Skip(index + 1)] };
    }

    /// <summary>Takes a step out.</summary>
    /// <param name="index">The step.</param>
    /// <returns>The new list.</returns>
    public StepList Without(int index) => this with { Steps = [.. Steps.Where((_, at) => at != index)] };

    /// <summary>Puts steps behind another.</summary>
    /// <param name="index">The step that they follow; -1 for the beginning.</param>
    /// <param name="added">The steps; what the lane has no room for is left out.</param>
    /// <returns>The new list.</returns>
    public StepList Insert(int index, IEnumerable<Step> added)
    {
        int room = Bank.MaxCueMicroseconds - Microseconds;
        List<Step> fitting = [];
        foreach (Step step in added)
        {
            int length = Math.Min(step.Microseconds, room);
            if (length >= StepLimits.ShortestMicroseconds && Steps.Count + fitting.Count < Bank.MaxSteps)
            {
                fitting.Add(Adapt(step) with { Microseconds = length });
                room -= length;
            }
        }

        return this with { Steps = [.. Steps.Take(index + 1), .. fitting, .. Steps.Skip(index + 1)] };
    }

    /// <summary>Puts a first or a further step behind another.</summary>
    /// <param name="index">The step that it follows; -1 for the beginning.</param>
    /// <returns>The new list.</returns>
    public StepList Add(int index)
    {
        int level = index >= 0 && Steps[index].To > 0 ? 0 : Limits.HighestPermille / 2;
        return Insert(index, [new Step(10_000, level, level, 0, 0, Curve.Linear)]);
    }

    // Steps of another kind of lane take this one's limits, and a pitch where they need one.
    private Step Adapt(Step step)
    {
        int hertz = step.FromHertz > 0 ? step.FromHertz : Steps.Select(other => other.ToHertz).LastOrDefault(other => other > 0, DefaultHertz);
        return Tidy(step with
        {
            From = Limits.Level(step.From),
            To = Limits.Level(step.To),
            FromHertz = Kind == LaneKind.Tone ? hertz : 0,
            ToHertz = Kind == LaneKind.Tone ? (step.ToHertz > 0 ? step.ToHertz : hertz) : 0,
        });
    }

    private static bool Moves(Step step) => step.IsRamp || step.FromHertz != step.ToHertz;

    private static Step Tidy(Step step) => Moves(step) ? step : step with { Curve = Curve.Linear };

    private StepList Replace(int index, Step step) => this with { Steps = [.. Steps.Select((other, at) => at == index ? Tidy(step) : other)] };
}
