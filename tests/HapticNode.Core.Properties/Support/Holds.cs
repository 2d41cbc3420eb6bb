using Microsoft.FSharp.Core;

namespace HapticNode.Core.Properties.Support;

/// <summary>Checks properties with a fixed seed, so that every run sees the same cases.</summary>
internal static class Holds
{
    // Any odd increment will do; this is that of the SplitMix64 generator.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private const ulong Seed = 20250401;

    /// <summary>Checks a property of sequences of whole numbers; what fails is made shorter and smaller before it is reported.</summary>
    /// <param name="cases">How many cases are tried.</param>
    /// <param name="least">The least number.</param>
    /// <param name="greatest">The greatest number.</param>
    /// <param name="length">How many numbers a case has at most.</param>
    /// <param name="property">Throws where it does not hold.</param>
    public static void ForNumbers(int cases, int least, int greatest, int length, Action<int[]> property)
    {
        Gen<int[]> numbers = Gen.Choose(0, length).SelectMany(count => Gen.Choose(least, greatest).ArrayOf(count));
        Prop.ForAll(Arb.From(numbers, Smaller), property).Check(Config(cases));
    }

    /// <summary>Checks a property of whatever can be made by a sequence of choices.</summary>
    /// <param name="cases">How many cases are tried.</param>
    /// <param name="length">How many choices a case has at most.</param>
    /// <param name="property">Throws where it does not hold.</param>
    public static void ForChoices(int cases, int length, Action<Choices> property)
    {
        ForNumbers(cases, 0, 1_000_000, length, numbers => property(new Choices(numbers)));
    }

    private static Config Config(int cases)
    {
        Replay replay = new(new Rnd(Seed, Gamma), FSharpOption<int>.None);
        return FsCheck.Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(replay)).WithQuietOnSuccess(true);
    }

    private static IEnumerable<int[]> Smaller(int[] numbers)
    {
        for (int part = numbers.Length / 2; part > 0; part /= 2)
        {
            for (int start = 0; start + part <= numbers.Length; start += part)
            {
                yield return [.. numbers[..start], .. numbers[(start + part)..]];
            }
        }
    }
}
