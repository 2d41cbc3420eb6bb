using System.Diagnostics;
using System.Globalization;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Core.Cues;
using HapticNode.Studio.Tests.Support;
using Microsoft.Playwright;

namespace HapticNode.Studio.Tests.Stories;

/// <summary>The studio's numbers with a real browser (docs/studio.md). They are printed and not judged: they are this machine's and this hour's.</summary>
[TestClass]
[DoNotParallelize]
[TestCategory("Benchmark")]
public sealed class StudioBenchmark : BrowserTests
{
    private const int Moves = 150;

    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(5);

    [TestMethod]
    public async Task NumbersOfTheStudio()
    {
        if (Environment.GetEnvironmentVariable("HAPTICNODE_BENCH") is null)
        {
            Assert.Inconclusive("Numbers take a machine for themselves: set HAPTICNODE_BENCH=1 to have them.");
        }

        await PaintAsync();
        await EditAsync();
        await DragAsync(playsOnChange: false);
        await DragAsync(playsOnChange: true);
        await IdleAsync();
        await FramesAsync();
    }

    private async Task PaintAsync()
    {
        double paint = await Page.EvaluateAsync<double>("() => performance.getEntriesByType('paint').find(entry => entry.name === 'first-contentful-paint').startTime");
        Print("first paint after the address is opened", $"{paint:0} ms", "<= 1000 ms");
    }

    // The part that has nothing to do with a browser: from an edit of the document to the panel's answer.
    private async Task EditAsync()
    {
        List<double> taken = [];
        for (int edit = 0; edit < Moves; edit++)
        {
            await Task.Delay(60);
            using var felt = new FeltChange(Studio, drives: false);
            double start = FeltChange.Now;
            Studio.Server.Document.SetSteps("click", "lra", [$"12:{50 + (edit % 40)}", "6:-100"], new EditOrigin("benchmark", 1));
            taken.Add(await felt.AtAsync() - start);
        }

        Print("edit of the document to the panel's answer, of which the modelled node takes most", Shares(taken), "");
    }

    // From the pointer's event in the browser to the panel's answer that it has the edit; or to the new level at the motor's pin.
    private async Task DragAsync(bool playsOnChange)
    {
        if (playsOnChange)
        {
            await Page.GetByText("Play on change").ClickAsync();
        }

        await Page.EvaluateAsync("() => { document.addEventListener('pointermove', event => { window.movedAt = performance.timeOrigin + event.timeStamp; }, true); }");
        double behind = await ClockAsync();
        LocatorBoundingBoxResult box = (await Grip("level:lra:0").BoundingBoxAsync())!;
        float x = box.X + (box.Width / 2);
        float y = box.Y + (box.Height / 2);
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.DownAsync();
        List<double> edited = [];
        List<double> taken = [];
        for (int move = 0; move < Moves; move++)
        {
            await Task.Delay(playsOnChange ? 130 : 20);
            using var felt = new FeltChange(Studio, playsOnChange);
            await Page.Mouse.MoveAsync(x, y + 3 + (move % 20));
            double at = await felt.AtAsync();
            double moved = await Page.EvaluateAsync<double>("() => window.movedAt") + behind;
            edited.Add(felt.EditedAt - moved);
            taken.Add(at - moved);
        }

        await Page.Mouse.UpAsync();
        Print("pointer move to the edit on the disk", Shares(edited), "");
        Print(playsOnChange ? "pointer move to new drive at the pin (play on change)" : "pointer move to the panel's answer", Shares(taken), "p99 <= 50 ms");
    }

    // By how much the browser's clock is behind this process's, in milliseconds: of several looks the quickest tells best.
    private async Task<double> ClockAsync()
    {
        (double Taken, double Behind) best = (double.MaxValue, 0);
        for (int look = 0; look < 20; look++)
        {
            double before = FeltChange.Now;
            double there = await Page.EvaluateAsync<double>("() => performance.timeOrigin + performance.now()");
            double after = FeltChange.Now;
            best = after - before < best.Taken ? (after - before, ((before + after) / 2) - there) : best;
        }

        return best.Behind;
    }

    private async Task IdleAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(4));
        var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        await Task.Delay(s_idle);
        process.Refresh();
        double share = (process.TotalProcessorTime - before) / s_idle;
        Print("processor use at rest, with a page open and the panel simulated in it", $"{share * 100:0.0} %", "< 2 %");
    }

    private async Task FramesAsync()
    {
        string text = BankTexts.Standard;
        int index = 0;
        for (BankDocument bank = BankDocument.Parse("full", text); CountOf(bank) < Bank.MaxCues; index++)
        {
            bank = bank.Copied("tick", $"tick-{index}");
            if (bank.Problems.Count > 0)
            {
                break;
            }

            text = bank.Text;
        }

        Studio.Server.Document.Edit("fill", null, _ => BankDocument.Parse("team.bank", text), default);
        await Assertions.Expect(Page.Locator(".cue")).ToHaveCountAsync(CountOf(BankDocument.Parse("full", text)));
        Task<double[]> frames = Page.EvaluateAsync<double[]>("""
            () => new Promise(done => {
              const times = [];
              const list = document.querySelector('.cues .scroll');
              let last = performance.now();
              const frame = now => { times.push(now - last); last = now; list.scrollTop = (times.length * 6) % list.scrollHeight; times.length < 180 ? requestAnimationFrame(frame) : done(times); };
              requestAnimationFrame(frame);
            })
            """);
        await DragAsync("level:lra:0", 0, 40);
        double[] sorted = [.. (await frames).Skip(2).Order()];
        Print(
            $"frames while a bank of {CountOf(BankDocument.Parse("full", text))} cues scrolls and drags",
            string.Create(CultureInfo.InvariantCulture, $"p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[(int)(sorted.Length * 0.99)]:0.0} ms"),
            "");
    }

    private static string Shares(List<double> taken)
    {
        double[] sorted = [.. taken.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[(int)(sorted.Length * 0.99)]:0.0} ms, longest {sorted[^1]:0.0} ms");
    }

    private static int CountOf(BankDocument bank) => bank.Keys.Count(key => key.Part == BankPart.Cue);

    private static void Print(string what, string value, string budget) => Console.WriteLine($"| {what} | {value} | {budget} |");
}
