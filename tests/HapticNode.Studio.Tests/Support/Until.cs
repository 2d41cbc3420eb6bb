using System.Diagnostics;

namespace HapticNode.Studio.Tests.Support;

/// <summary>Waits for what happens on other threads, and says so where it does not.</summary>
internal static class Until
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    internal static async Task TrueAsync(Func<bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var time = Stopwatch.StartNew();
        while (!condition())
        {
            if (time.Elapsed > s_patience)
            {
                Assert.Fail($"It did not happen: {what}");
            }

            await Task.Delay(10);
        }
    }
}
